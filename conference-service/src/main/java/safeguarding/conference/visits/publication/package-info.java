/** What happens to statutory visits, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.visits.publication;

import org.jspecify.annotations.NullMarked;
