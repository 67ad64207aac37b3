/** Work permits: one child, one employer, one job, set hours (G1.3). */
@NullMarked
package safeguarding.licensing.permits;

import org.jspecify.annotations.NullMarked;
