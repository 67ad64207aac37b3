/** What happens to decisions and plans, in the words of the event catalogue. */
@NullMarked
package safeguarding.conference.plan.publication;

import org.jspecify.annotations.NullMarked;
