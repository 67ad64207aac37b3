/** What happens to letters, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.correspondence.publication;

import org.jspecify.annotations.NullMarked;
