/** Figures of reviewing officers. */
@NullMarked
package safeguarding.reviewing.performance.store.officers;

import org.jspecify.annotations.NullMarked;
