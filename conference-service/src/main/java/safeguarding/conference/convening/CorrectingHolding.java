package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** Correcting how a conference was held: another day, other agencies. What stood there stays in the versions. */
@ApplicationScoped
public class CorrectingHolding {

    private final Conferences conferences;
    private final KnownChildren children;
    private final JudgingHolding judging;
    private final AfterCorrecting after;
    private final Event<HoldingCorrected> features;

    CorrectingHolding(
            Conferences conferences,
            KnownChildren children,
            JudgingHolding judging,
            AfterCorrecting after,
            Event<HoldingCorrected> features) {
        this.conferences = conferences;
        this.children = children;
        this.judging = judging;
        this.after = after;
        this.features = features;
    }

    /**
     * Corrects it, with everything that follows from day and quorum. What says the same again leaves no trace.
     *
     * @param fact how it was held, complete
     * @throws ProblemException {@code conflict} when it was not held, or what came after contradicts the corrected fact
     */
    public ChildProtectionConference correct(ChildProtectionConference conference, HoldingFact fact, Correction why) {
        var before = conference.holding();
        if (before == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The conference is not recorded as held: there is nothing to correct.");
        }
        var known = children.find(conference.childIds());
        judging.refuseContradictions(conference, fact.heldOn(), known, why.on());
        refuseDayOfLaterSitting(conference, fact.heldOn());
        var earlier = Optional.ofNullable(conference.origin().reconvenes()).flatMap(conferences::find);
        var now = judging.holding(conference, fact, earlier);
        conference.correct(now, fact.agencies(), judging.breaches(conference, now, known, earlier), why);
        conferences.save(conference);
        after.corrected(conference, before, now, why.on());
        features.fire(new HoldingCorrected(
                conference.identity(), why.on(), before, now, conference.clock(), fact.agencies()));
        return conference;
    }

    private void refuseDayOfLaterSitting(ChildProtectionConference conference, LocalDate heldOn) {
        conferences
                .reconvening(conference.id())
                .map(ChildProtectionConference::holding)
                .filter(next -> heldOn.isAfter(next.on()))
                .ifPresent(next -> {
                    throw ProblemException.of(
                            ProblemType.CONFLICT, "The conference went on with another sitting on " + next.on() + ".");
                });
    }
}
