/** Hours, breaks, education and nights of children who perform (H7, H8, H10 to H12), and ratios (H8, H9). */
@NullMarked
package safeguarding.licensing.law.performance;

import org.jspecify.annotations.NullMarked;
