/** A conference is asked for, booked, postponed, cancelled, held. */
@NullMarked
package safeguarding.conference.convening;

import org.jspecify.annotations.NullMarked;
