/** Care proceedings over HTTP. */
@NullMarked
package safeguarding.conference.court.web;

import org.jspecify.annotations.NullMarked;
