/** What happens to flagged facts, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.quality.publication;

import org.jspecify.annotations.NullMarked;
