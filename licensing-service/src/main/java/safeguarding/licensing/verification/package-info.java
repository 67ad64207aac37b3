/** Whether a licence is real. */
@NullMarked
package safeguarding.licensing.verification;

import org.jspecify.annotations.NullMarked;
