/** What happens in the register of organisations, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.organisations.publication;

import org.jspecify.annotations.NullMarked;
