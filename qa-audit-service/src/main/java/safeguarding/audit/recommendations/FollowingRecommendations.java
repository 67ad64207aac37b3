package safeguarding.audit.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** What the unit does with recommendations: takes them, follows them, has them tested, closes them. */
@ApplicationScoped
public class FollowingRecommendations {

    /** Kind of aggregate of a recommendation. */
    public static final String TYPE = "audit-recommendation";

    private static final String DUE = RecommendationRules.DUE.id();

    private final Recommendations recommendations;
    private final KnownAudits audits;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowingRecommendations(Recommendations recommendations, KnownAudits audits, Deadlines deadlines, Clock clock) {
        this.recommendations = recommendations;
        this.audits = audits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A new one; refuses one that was given on a day ahead (A5). */
    public Recommendation register(Origin origin, RecommendationDetails details) {
        FactInItsTime.notAhead(origin.on(), today()).orRefuse();
        var made = recommendations.save(Recommendation.register(origin, details, today()));
        open(made);
        return made;
    }

    /** It is written otherwise; the due day moves with it. */
    public Recommendation change(Recommendation recommendation, RecommendationDetails after) {
        var before = recommendation.details();
        recommendation.change(after, today());
        var kept = recommendations.save(recommendation);
        var moved = !before.dueOn().equals(after.dueOn()) || !Objects.equals(before.area(), after.area());
        if (moved && kept.standing().ordinal() < RecommendationStanding.IMPLEMENTED.ordinal()) {
            open(kept);
        }
        return kept;
    }

    /** Chooses the audits that test it; each is one that the caller sees, or {@code invalid-request}. */
    public Recommendation chooseTests(Recommendation recommendation, List<UUID> auditIds) {
        recommendation.chooseTests(auditIds, today());
        return recommendations.save(recommendation);
    }

    /**
     * A step on.
     *
     * @param step what was done; refused on a day ahead (A5), as a test by an audit that does not test it (QA32), and with
     *     {@code conflict} when it cannot come next
     * @param untested whether the manager says why it closes without a test (QA31)
     */
    public Recommendation move(Recommendation recommendation, RecommendationStep step, boolean untested) {
        FactInItsTime.notAhead(step.on(), today()).orRefuse();
        refuseUntested(recommendation, step, untested);
        recommendation.move(step);
        var kept = recommendations.save(recommendation);
        switch (step.to()) {
            case IMPLEMENTED -> deadlines.met(kept.id(), DUE, step.on());
            case CLOSED, WITHDRAWN -> deadlines.withdraw(kept.id(), DUE, "The recommendation is over.");
            case OPEN, IN_PROGRESS, TESTED -> {}
        }
        return kept;
    }

    private void refuseUntested(Recommendation recommendation, RecommendationStep step, boolean untested) {
        var auditId = step.auditId();
        if (step.to() == RecommendationStanding.TESTED && auditId != null) {
            var chosen = recommendation.testedBy().contains(auditId);
            var standing = audits.find(auditId).map(KnownAudit::standing).orElse(AuditStanding.CANCELLED);
            RecommendationRules.mayTest(chosen, standing).orRefuse();
        }
        if (step.to() == RecommendationStanding.CLOSED
                && recommendation.standing().leadsTo(step.to())) {
            RecommendationRules.mayClose(recommendation.embedded().orElse(null), untested)
                    .orRefuse();
        }
    }

    private void open(Recommendation recommendation) {
        var details = recommendation.details();
        deadlines.open(DUE, new DeadlineSubject(TYPE, recommendation.id(), Set.of(), details.area()), details.dueOn());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
