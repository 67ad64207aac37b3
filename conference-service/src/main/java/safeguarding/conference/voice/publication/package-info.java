/** That somebody was heard, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.voice.publication;

import org.jspecify.annotations.NullMarked;
