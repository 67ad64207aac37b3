/** What a conference decided for each child, and the child protection plan with its tasks and core group. */
@NullMarked
package safeguarding.conference.plan;

import org.jspecify.annotations.NullMarked;
