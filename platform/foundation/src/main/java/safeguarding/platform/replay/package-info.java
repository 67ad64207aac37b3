/** Replays: a range of the journal published again, to a topic of its own name. */
@NullMarked
package safeguarding.platform.replay;

import org.jspecify.annotations.NullMarked;
