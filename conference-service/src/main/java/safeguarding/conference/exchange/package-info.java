/** Histories that other systems hand over: one child per record, taken in through the same aggregates as everything else. */
@NullMarked
package safeguarding.conference.exchange;

import org.jspecify.annotations.NullMarked;
