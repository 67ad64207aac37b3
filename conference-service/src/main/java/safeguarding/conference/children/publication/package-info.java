/** What happens to a child's record, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.children.publication;

import org.jspecify.annotations.NullMarked;
