/** Programmes and their audits. */
@NullMarked
package safeguarding.audit.programmes;

import org.jspecify.annotations.NullMarked;
