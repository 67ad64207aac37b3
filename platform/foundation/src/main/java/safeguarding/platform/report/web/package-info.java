/** Reports over HTTP, as data or as a page, by Accept. */
@NullMarked
package safeguarding.platform.report.web;

import org.jspecify.annotations.NullMarked;
