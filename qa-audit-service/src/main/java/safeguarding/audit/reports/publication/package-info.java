/** What is told of yearly reports. */
@NullMarked
package safeguarding.audit.reports.publication;

import org.jspecify.annotations.NullMarked;
