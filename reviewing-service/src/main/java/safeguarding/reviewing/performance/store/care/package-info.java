/** Figures of children in care. */
@NullMarked
package safeguarding.reviewing.performance.store.care;

import org.jspecify.annotations.NullMarked;
