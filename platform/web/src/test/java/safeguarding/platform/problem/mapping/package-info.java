/** Tests of what becomes of failures. */
@NullMarked
package safeguarding.platform.problem.mapping;

import org.jspecify.annotations.NullMarked;
