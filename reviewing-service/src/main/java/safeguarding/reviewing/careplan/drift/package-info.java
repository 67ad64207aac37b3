/** Care plans that drift: which rules say so, and why. Rules and reasons only; no family gets a score. */
@NullMarked
package safeguarding.reviewing.careplan.drift;

import org.jspecify.annotations.NullMarked;
