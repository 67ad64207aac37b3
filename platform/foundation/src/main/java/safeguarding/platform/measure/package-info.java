/**
 * Indicators: a service says what is counted, the foundation asks it for every period, breaks it down, suppresses what
 * would tell of single children, and sets targets and comparators beside it.
 *
 * <p>A service contributes an indicator by one bean that implements {@link safeguarding.platform.measure.Indicator}. There
 * is nothing else to write: addresses, periods, {@code knownOn}, rounding, suppression, targets and events are here.
 */
@NullMarked
package safeguarding.platform.measure;

import org.jspecify.annotations.NullMarked;
