/** Turns everything that can go wrong in a request into a problem. */
@NullMarked
package safeguarding.platform.problem.mapping;

import org.jspecify.annotations.NullMarked;
