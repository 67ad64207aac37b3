/** Event scenarios: stimulus, awaited event, verdict; read from a real topic by a real consumer. */
@NullMarked
package safeguarding.platform.testing.events;

import org.jspecify.annotations.NullMarked;
