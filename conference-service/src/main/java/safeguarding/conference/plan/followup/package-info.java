/** What follows for a child after a conference made no plan, or after a plan ended. */
@NullMarked
package safeguarding.conference.plan.followup;

import org.jspecify.annotations.NullMarked;
