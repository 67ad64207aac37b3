/** The record format of conference histories. */
@NullMarked
package safeguarding.conference.exchange.history;

import org.jspecify.annotations.NullMarked;
