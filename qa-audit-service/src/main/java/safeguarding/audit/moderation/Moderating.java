package safeguarding.audit.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/** Settles what auditors disagree about. */
@ApplicationScoped
public class Moderating {

    private final Moderations moderations;
    private final Clock clock;

    Moderating(Moderations moderations, Clock clock) {
        this.moderations = moderations;
        this.clock = clock;
    }

    /**
     * The disagreements about a case are settled, all of them, each with a reason.
     *
     * @param submitted what its auditors submitted
     * @throws ProblemException {@code rule-broken} before all have submitted (QA23) or for one of them (QA24), {@code
     *     invalid-request} that names what is not settled, is no disagreement, or is settled by what nobody said, {@code
     *     conflict} when it was moderated before
     */
    public CaseModeration settle(List<SubmittedAudit> submitted, Settlement settlement, String by) {
        ModerationRules.permits(submitted, by).orRefuse();
        refuse(submitted, settlement);
        if (moderations.ofCase(submitted.getFirst().caseId()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The case was moderated: settle it otherwise there.");
        }
        return moderations.save(CaseModeration.settle(submitted.getFirst(), by, CivilTime.today(clock), settlement));
    }

    /** They are settled otherwise; refuses as {@link #settle} does. */
    public CaseModeration correct(
            CaseModeration moderation,
            List<SubmittedAudit> submitted,
            Settlement settlement,
            String by,
            String reason) {
        ModerationRules.permits(submitted, by).orRefuse();
        refuse(submitted, settlement);
        moderation.correct(settlement, by, new Correction(CivilTime.today(clock), reason));
        return moderations.save(moderation);
    }

    private static void refuse(List<SubmittedAudit> submitted, Settlement settlement) {
        var open = Disagreement.of(submitted).stream()
                .collect(Collectors.toMap(Disagreement::about, disagreement -> disagreement));
        var faults = new ArrayList<Violation>();
        for (var settled : settlement.all()) {
            var disagreement = open.remove(settled.about());
            if (disagreement == null) {
                faults.add(violation(settled.about(), "The auditors do not disagree about it, or it stands twice."));
            } else if (!disagreement.answers().containsValue(settled.value())) {
                faults.add(violation(settled.about(), "One of what the auditors said."));
            }
        }
        open.keySet().stream().sorted().forEach(about -> faults.add(violation(about, "It has to be settled.")));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static Violation violation(String about, String sentence) {
        return new Violation("settled." + about, sentence);
    }
}
