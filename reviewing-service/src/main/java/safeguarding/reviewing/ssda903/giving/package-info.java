/** Gives out the set of a year, and says what is wrong with it. */
@NullMarked
package safeguarding.reviewing.ssda903.giving;

import org.jspecify.annotations.NullMarked;
