package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Writing down that proceedings began. */
@ApplicationScoped
public class StartingProceedings {

    private final KnownChildren children;
    private final OneCourtLine oneLine;
    private final CourtClock timescale;
    private final KeepingProceedings keeping;
    private final Clock clock;

    StartingProceedings(
            KnownChildren children,
            OneCourtLine oneLine,
            CourtClock timescale,
            KeepingProceedings keeping,
            Clock clock) {
        this.children = children;
        this.oneLine = oneLine;
        this.timescale = timescale;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Begins with the letter before proceedings, with the issue of the application, or with both.
     *
     * @throws ProblemException {@code invalid-request} when there is neither, or a child is not registered; {@code
     *     rule-broken} when a child is in other proceedings (CL3) or a day contradicts itself (A5, CL4)
     */
    public CourtProceedings start(Set<UUID> childIds, @Nullable LocalDate letterOn, @Nullable LocalDate issuedOn) {
        if (letterOn == null && issuedOn == null) {
            throw ProblemException.invalid("issuedOn", "Proceedings begin with a letter or with an application.");
        }
        var facts = new CourtFacts(letterOn, issuedOn, List.of(), List.of(), null);
        CourtRules.refuseContradictions(facts, CivilTime.today(clock));
        var area = area(childIds);
        oneLine.refuseSecond(childIds, null);
        var limit = timescale.limit(facts);
        return keeping.keep(CourtProceedings.begin(childIds, area, facts, limit == null ? null : limit.dueOn()), null);
    }

    private String area(Set<UUID> childIds) {
        var known = children.find(childIds);
        if (known.size() < childIds.size()) {
            throw ProblemException.invalid("childIds", "Every child has to be registered before.");
        }
        return known.getFirst().area();
    }
}
