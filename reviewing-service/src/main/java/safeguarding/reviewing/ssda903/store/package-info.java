/** Keeps what sets told, and reads what a set is made of. */
@NullMarked
package safeguarding.reviewing.ssda903.store;

import org.jspecify.annotations.NullMarked;
