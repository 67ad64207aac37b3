/** What a newcomer meets: the demonstration council, the first commands, events as they pass. */
@NullMarked
package safeguarding.platform.local.story;

import org.jspecify.annotations.NullMarked;
