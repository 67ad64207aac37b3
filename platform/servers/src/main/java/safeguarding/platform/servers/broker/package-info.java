/** What runs inside the broker's own process. */
@NullMarked
package safeguarding.platform.servers.broker;

import org.jspecify.annotations.NullMarked;
