/** Takes in one child of a set. */
@NullMarked
package safeguarding.reviewing.ssda903.taking;

import org.jspecify.annotations.NullMarked;
