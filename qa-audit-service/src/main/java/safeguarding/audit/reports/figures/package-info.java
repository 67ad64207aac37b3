/** What reports count, as an audience may have it. */
@NullMarked
package safeguarding.audit.reports.figures;

import org.jspecify.annotations.NullMarked;
