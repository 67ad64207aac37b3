/** Past audits. */
@NullMarked
package safeguarding.audit.pastaudits;

import org.jspecify.annotations.NullMarked;
