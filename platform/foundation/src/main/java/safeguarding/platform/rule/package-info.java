/** A rule by id and citation, what it says to a proposal, and the calendar it counts with. */
@NullMarked
package safeguarding.platform.rule;

import org.jspecify.annotations.NullMarked;
