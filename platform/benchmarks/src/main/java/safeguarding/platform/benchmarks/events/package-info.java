/** From a commit to its reader: our relay, the unsafe send and Debezium, each in a process of its own. */
@NullMarked
package safeguarding.platform.benchmarks.events;

import org.jspecify.annotations.NullMarked;
