/** The relay and replays in a running service. */
@NullMarked
package safeguarding.platform.replay;

import org.jspecify.annotations.NullMarked;
