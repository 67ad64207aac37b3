/** What happens to minutes, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.papers.publication;

import org.jspecify.annotations.NullMarked;
