package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import safeguarding.conference.neighbours.KnownChildren;

/** Recording that a conference was held. The fact is taken as it was; only what contradicts itself is refused. */
@ApplicationScoped
public class HoldingConference {

    private final Conferences conferences;
    private final KnownChildren children;
    private final JudgingHolding judging;
    private final AfterHolding after;

    HoldingConference(Conferences conferences, KnownChildren children, JudgingHolding judging, AfterHolding after) {
        this.conferences = conferences;
        this.children = children;
        this.judging = judging;
        this.after = after;
    }

    /**
     * Records it. An inquorate conference is asked for again at once.
     *
     * @param today civil date on which it is recorded
     */
    public ChildProtectionConference hold(ChildProtectionConference conference, HoldingFact fact, LocalDate today) {
        var known = children.find(conference.childIds());
        judging.refuseContradictions(conference, fact.heldOn(), known, today);
        var earlier = Optional.ofNullable(conference.origin().reconvenes()).flatMap(conferences::find);
        var holding = judging.holding(conference, fact, earlier);
        conference.hold(holding, fact.agencies(), judging.breaches(conference, holding, known, earlier));
        conferences.save(conference);
        after.held(conference, fact.agencies());
        return conference;
    }
}
