/** What happens to the rules of drift, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.drift.publication;

import org.jspecify.annotations.NullMarked;
