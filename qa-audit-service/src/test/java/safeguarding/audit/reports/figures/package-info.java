/** What reports count, tried. */
@NullMarked
package safeguarding.audit.reports.figures;

import org.jspecify.annotations.NullMarked;
