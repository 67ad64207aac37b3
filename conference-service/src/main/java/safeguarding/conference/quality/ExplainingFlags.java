package safeguarding.conference.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.platform.time.CivilTime;

/** Saying why a flagged fact is as it is, and taking that back. */
@ApplicationScoped
public class ExplainingFlags {

    private final FlaggedFacts flags;
    private final Clock clock;

    ExplainingFlags(FlaggedFacts flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    /** Somebody explains it; the flag stays, and is no longer among the open ones. */
    public FlaggedFact explain(FlaggedFact flag, String reason, String by) {
        flag.explain(new FlagExplanation(reason, by, CivilTime.today(clock)));
        return flags.save(flag);
    }

    /** The explanation does not hold; refused with {@code conflict} when there is none. */
    public FlaggedFact withdraw(FlaggedFact flag) {
        flag.withdrawExplanation(CivilTime.today(clock));
        return flags.save(flag);
    }
}
