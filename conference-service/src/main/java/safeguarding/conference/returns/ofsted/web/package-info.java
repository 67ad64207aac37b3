/** The inspection lists over HTTP, as CSV and as a spreadsheet. */
@NullMarked
package safeguarding.conference.returns.ofsted.web;

import org.jspecify.annotations.NullMarked;
