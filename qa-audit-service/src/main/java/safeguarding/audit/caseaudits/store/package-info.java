/** Audits of cases in the database. */
@NullMarked
package safeguarding.audit.caseaudits.store;

import org.jspecify.annotations.NullMarked;
