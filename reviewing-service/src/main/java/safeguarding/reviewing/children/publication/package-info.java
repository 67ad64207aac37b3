/** What happens to a child's record, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.children.publication;

import org.jspecify.annotations.NullMarked;
