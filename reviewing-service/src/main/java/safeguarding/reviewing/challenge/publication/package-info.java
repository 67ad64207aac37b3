/** What happens to challenges, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.challenge.publication;

import org.jspecify.annotations.NullMarked;
