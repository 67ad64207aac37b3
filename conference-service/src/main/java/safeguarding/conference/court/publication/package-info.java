/** Care proceedings in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.court.publication;

import org.jspecify.annotations.NullMarked;
