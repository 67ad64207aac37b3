/** The clock of a local run, moved by an operator at the one door. */
@NullMarked
package safeguarding.gateway.clock;

import org.jspecify.annotations.NullMarked;
