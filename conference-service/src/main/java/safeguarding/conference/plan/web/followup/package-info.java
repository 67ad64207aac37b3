/** What follows for children who are on no plan, over HTTP. */
@NullMarked
package safeguarding.conference.plan.web.followup;

import org.jspecify.annotations.NullMarked;
