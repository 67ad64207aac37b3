/** How the yearly report is put together. */
@NullMarked
package safeguarding.reviewing.annualreport.web;

import org.jspecify.annotations.NullMarked;
