/** Figures of children and families at their conferences. */
@NullMarked
package safeguarding.conference.performance.store.family;

import org.jspecify.annotations.NullMarked;
