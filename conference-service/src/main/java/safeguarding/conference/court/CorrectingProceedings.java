package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** Correcting what is recorded of proceedings, whole. What stood there stays in the versions. */
@ApplicationScoped
public class CorrectingProceedings {

    private final OneCourtLine oneLine;
    private final CourtClock timescale;
    private final KeepingProceedings keeping;

    CorrectingProceedings(OneCourtLine oneLine, CourtClock timescale, KeepingProceedings keeping) {
        this.oneLine = oneLine;
        this.timescale = timescale;
        this.keeping = keeping;
    }

    /**
     * Puts everything as it was, with what is due and what does not go together. The same again leaves no trace.
     *
     * @throws ProblemException {@code rule-broken} when it contradicts itself, or proceedings that had ended are open again
     *     while a child is in others (CL3); {@code conflict} when it has two final hearings on one day
     */
    public CourtProceedings correct(CourtProceedings proceedings, CourtFacts facts, Correction why) {
        CourtRules.refuseContradictions(facts, why.on());
        if (facts.repeatsFinalHearing()) {
            throw ProblemException.of(ProblemType.CONFLICT, "Two final hearings are on one day: one is enough.");
        }
        var before = proceedings.facts();
        if (facts.stage() != CourtStage.ENDED) {
            oneLine.refuseSecond(proceedings.childIds(), proceedings.id());
        }
        var limit = timescale.limit(facts);
        proceedings.correct(facts, limit == null ? null : limit.dueOn(), why);
        return keeping.keep(proceedings, before);
    }
}
