/** Tests of refusals. */
@NullMarked
package safeguarding.platform.problem;

import org.jspecify.annotations.NullMarked;
