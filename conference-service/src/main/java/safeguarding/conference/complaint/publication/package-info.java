/** What happens to complaints, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.complaint.publication;

import org.jspecify.annotations.NullMarked;
