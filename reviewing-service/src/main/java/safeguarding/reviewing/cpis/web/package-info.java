/** The part and the answers to an upload, over HTTP. */
@NullMarked
package safeguarding.reviewing.cpis.web;

import org.jspecify.annotations.NullMarked;
