/** The event journal: what happened, recorded in the transaction in which it happened. */
@NullMarked
package safeguarding.platform.journal;

import org.jspecify.annotations.NullMarked;
