/** Figures of challenges. */
@NullMarked
package safeguarding.reviewing.performance.store.challenges;

import org.jspecify.annotations.NullMarked;
