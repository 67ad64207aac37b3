/** Reports over HTTP, as data and as pages to read and print. */
@NullMarked
package safeguarding.audit.reports.web;

import org.jspecify.annotations.NullMarked;
