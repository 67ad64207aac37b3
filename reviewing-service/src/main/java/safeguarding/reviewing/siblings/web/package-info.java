/** Siblings over HTTP. */
@NullMarked
package safeguarding.reviewing.siblings.web;

import org.jspecify.annotations.NullMarked;
