/**
 * Yearly reports: what is said in them beside their figures, and the editions in which they were published. What stands in
 * a report is the matter of its service.
 */
@NullMarked
package safeguarding.platform.report;

import org.jspecify.annotations.NullMarked;
