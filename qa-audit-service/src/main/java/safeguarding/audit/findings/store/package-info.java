/** Findings in the database. */
@NullMarked
package safeguarding.audit.findings.store;

import org.jspecify.annotations.NullMarked;
