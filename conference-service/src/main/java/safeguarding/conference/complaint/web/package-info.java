/** Complaints about conferences over HTTP. */
@NullMarked
package safeguarding.conference.complaint.web;

import org.jspecify.annotations.NullMarked;
