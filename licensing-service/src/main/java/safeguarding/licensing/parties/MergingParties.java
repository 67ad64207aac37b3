package safeguarding.licensing.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Finds out that two records are of one party, and takes it back. */
@ApplicationScoped
public class MergingParties {

    private final Parties parties;
    private final Clock clock;

    MergingParties(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** Lets another party stand for this one too. */
    public Party merge(Party party, UUID into, String reason) {
        var both = parties.lockBoth(party.id(), into);
        var other = both.stream()
                .filter(each -> each.id().equals(into))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("intoPartyId", "There is no such party."));
        party.mergeInto(other, reason, CivilTime.today(clock));
        return parties.save(party);
    }

    /** Takes it back. */
    public Party split(Party party) {
        party.split(CivilTime.today(clock));
        return parties.save(party);
    }
}
