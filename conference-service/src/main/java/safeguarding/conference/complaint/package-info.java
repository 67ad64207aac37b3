/** Complaints about conferences, from the day on which they come to what they changed. */
@NullMarked
package safeguarding.conference.complaint;

import org.jspecify.annotations.NullMarked;
