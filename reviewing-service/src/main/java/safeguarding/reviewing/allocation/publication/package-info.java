/** What happens to the allocation of reviewing officers, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.allocation.publication;

import org.jspecify.annotations.NullMarked;
