/** Assertions on refusals. */
@NullMarked
package safeguarding.platform.testing.problems;

import org.jspecify.annotations.NullMarked;
