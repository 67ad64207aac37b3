/** Audits of cases. */
@NullMarked
package safeguarding.audit.caseaudits;

import org.jspecify.annotations.NullMarked;
