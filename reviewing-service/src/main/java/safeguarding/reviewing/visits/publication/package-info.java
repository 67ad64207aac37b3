/** What happens to visits, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.visits.publication;

import org.jspecify.annotations.NullMarked;
