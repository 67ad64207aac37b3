/** The suite as it runs on one machine: which processes there are, who needs whom, and when each is ready. */
@NullMarked
package safeguarding.platform.local.topology;

import org.jspecify.annotations.NullMarked;
