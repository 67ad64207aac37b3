/** Work permits and checks of hours. */
@NullMarked
package safeguarding.licensing.permits;

import org.jspecify.annotations.NullMarked;
