/** What happens to expectations, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.expectation.publication;

import org.jspecify.annotations.NullMarked;
