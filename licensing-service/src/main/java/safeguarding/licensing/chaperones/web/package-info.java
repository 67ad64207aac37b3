/** Chaperones over HTTP. */
@NullMarked
package safeguarding.licensing.chaperones.web;

import org.jspecify.annotations.NullMarked;
