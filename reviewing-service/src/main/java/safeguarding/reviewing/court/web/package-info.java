/** Care proceedings over HTTP, to read. */
@NullMarked
package safeguarding.reviewing.court.web;

import org.jspecify.annotations.NullMarked;
