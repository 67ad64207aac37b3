/** Whether a child is on a plan, asked round the clock by those who have no record in front of them. */
@NullMarked
package safeguarding.conference.planenquiry;

import org.jspecify.annotations.NullMarked;
