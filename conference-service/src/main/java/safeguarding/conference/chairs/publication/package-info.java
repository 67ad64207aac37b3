/** What happens in the register of chairs, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.chairs.publication;

import org.jspecify.annotations.NullMarked;
