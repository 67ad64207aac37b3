/** Immediate concerns. */
@NullMarked
package safeguarding.audit.concerns;

import org.jspecify.annotations.NullMarked;
