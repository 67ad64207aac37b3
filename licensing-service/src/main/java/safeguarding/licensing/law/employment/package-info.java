/** Hours and kinds of work of children in employment (G1). */
@NullMarked
package safeguarding.licensing.law.employment;

import org.jspecify.annotations.NullMarked;
