/** Statutory visits to children who are subject to a plan, and by when the next is due. */
@NullMarked
package safeguarding.conference.visits;

import org.jspecify.annotations.NullMarked;
