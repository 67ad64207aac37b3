/** Yearly reports in the database. */
@NullMarked
package safeguarding.audit.reports.store;

import org.jspecify.annotations.NullMarked;
