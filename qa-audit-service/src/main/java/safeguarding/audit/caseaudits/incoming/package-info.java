/** What other records make of audits of cases. */
@NullMarked
package safeguarding.audit.caseaudits.incoming;

import org.jspecify.annotations.NullMarked;
