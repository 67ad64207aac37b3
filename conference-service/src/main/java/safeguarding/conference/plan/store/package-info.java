/** Plans and decisions in the database. */
@NullMarked
package safeguarding.conference.plan.store;

import org.jspecify.annotations.NullMarked;
