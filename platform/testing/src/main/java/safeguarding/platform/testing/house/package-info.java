/** The rules of the house as tests that a module calls in three lines. */
@NullMarked
package safeguarding.platform.testing.house;

import org.jspecify.annotations.NullMarked;
