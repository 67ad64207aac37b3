/** The relay: publishes the journal to Kafka, at least once, in order per aggregate, without gaps. */
@NullMarked
package safeguarding.platform.relay;

import org.jspecify.annotations.NullMarked;
