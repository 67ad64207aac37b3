/** Figures of what was due: each deadline once, in the period in which its last day lies. */
@NullMarked
package safeguarding.conference.performance.store.due;

import org.jspecify.annotations.NullMarked;
