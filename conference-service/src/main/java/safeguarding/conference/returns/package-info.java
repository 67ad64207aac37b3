/** What the council has to give to others: the census, the daily feed, the inspection lists, CP-IS. */
@NullMarked
package safeguarding.conference.returns;

import org.jspecify.annotations.NullMarked;
