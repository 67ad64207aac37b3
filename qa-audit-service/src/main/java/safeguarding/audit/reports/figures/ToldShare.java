package safeguarding.audit.reports.figures;

import java.util.Optional;
import safeguarding.audit.comparisons.Share;
import safeguarding.platform.measure.Tally;

/**
 * A share as an audience may have it.
 *
 * @param counted the share itself, told or not
 * @param suppressed whether it is there and not told
 */
public record ToldShare(Share counted, boolean suppressed) {

    static ToldShare of(Tally tally, boolean suppressed) {
        return new ToldShare(new Share((int) tally.met(), (int) tally.all()), suppressed);
    }

    /** The share; empty when it is not told. */
    public Optional<Share> told() {
        return suppressed ? Optional.empty() : Optional.of(counted);
    }

    /** The share if there are cases and it is told. */
    public Optional<Share> shown() {
        return told().filter(share -> !share.isEmpty());
    }
}
