/** Visits to looked-after children: by when each is due, and whether the child was seen, and seen alone. */
@NullMarked
package safeguarding.reviewing.visits;

import org.jspecify.annotations.NullMarked;
