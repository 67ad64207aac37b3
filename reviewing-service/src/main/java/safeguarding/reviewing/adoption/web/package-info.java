/** Sealed records over HTTP. */
@NullMarked
package safeguarding.reviewing.adoption.web;

import org.jspecify.annotations.NullMarked;
