/** Visits to looked-after children. */
@NullMarked
package safeguarding.reviewing.visits;

import org.jspecify.annotations.NullMarked;
