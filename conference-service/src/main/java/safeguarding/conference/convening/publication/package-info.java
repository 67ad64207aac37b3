/** What happens to conferences, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.convening.publication;

import org.jspecify.annotations.NullMarked;
