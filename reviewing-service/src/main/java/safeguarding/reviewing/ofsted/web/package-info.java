/** The inspection list over HTTP, as CSV and as a spreadsheet. */
@NullMarked
package safeguarding.reviewing.ofsted.web;

import org.jspecify.annotations.NullMarked;
