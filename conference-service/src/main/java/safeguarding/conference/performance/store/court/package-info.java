/** Figures of care proceedings. */
@NullMarked
package safeguarding.conference.performance.store.court;

import org.jspecify.annotations.NullMarked;
