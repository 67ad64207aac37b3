/** Section 47 enquiries: the strategy discussion that sets the clock, and how the enquiry ends. */
@NullMarked
package safeguarding.conference.enquiries;

import org.jspecify.annotations.NullMarked;
