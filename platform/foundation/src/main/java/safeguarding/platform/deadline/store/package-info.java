/** Stored deadlines and what passing time does to them. */
@NullMarked
package safeguarding.platform.deadline.store;

import org.jspecify.annotations.NullMarked;
