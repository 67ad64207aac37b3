/** What happens to section 47 enquiries, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.enquiries.publication;

import org.jspecify.annotations.NullMarked;
