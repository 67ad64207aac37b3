/** Figures of what was due. */
@NullMarked
package safeguarding.reviewing.performance.store.due;

import org.jspecify.annotations.NullMarked;
