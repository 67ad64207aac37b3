/** Section 47 enquiries over HTTP. */
@NullMarked
package safeguarding.conference.enquiries.web;

import org.jspecify.annotations.NullMarked;
