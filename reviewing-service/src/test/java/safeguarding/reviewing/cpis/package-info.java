/** The part of CP-IS from outside. */
@NullMarked
package safeguarding.reviewing.cpis;

import org.jspecify.annotations.NullMarked;
