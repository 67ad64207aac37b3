/** Periods in which a child is looked after: episodes, short breaks, what contradicts itself and what is flagged. */
@NullMarked
package safeguarding.reviewing.care;

import org.jspecify.annotations.NullMarked;
