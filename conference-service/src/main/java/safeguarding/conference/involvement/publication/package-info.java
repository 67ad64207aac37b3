/** What happens to involvement, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.involvement.publication;

import org.jspecify.annotations.NullMarked;
