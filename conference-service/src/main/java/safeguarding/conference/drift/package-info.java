/** Plans that drift: which rules say so, and why. Rules and reasons only; no family gets a score. */
@NullMarked
package safeguarding.conference.drift;

import org.jspecify.annotations.NullMarked;
