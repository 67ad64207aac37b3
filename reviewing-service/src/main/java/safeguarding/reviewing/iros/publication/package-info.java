/** What happens in the register of reviewing officers, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.iros.publication;

import org.jspecify.annotations.NullMarked;
