package safeguarding.audit.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Something that was recommended to the service, followed until it is seen to have stuck. */
@Entity
@Table(name = "audit_recommendation")
public class Recommendation extends Aggregate {

    @Embedded
    private Origin origin;

    @Embedded
    private RecommendationDetails details;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private RecommendationStanding standing;

    @Column(name = "steps", nullable = false)
    private RecommendationSteps steps;

    @Column(name = "tested_by", nullable = false)
    private List<UUID> testedBy;

    /** For Hibernate. */
    protected Recommendation() {}

    private Recommendation(Origin origin, RecommendationDetails details, LocalDate on) {
        this.origin = origin;
        this.details = details;
        this.standing = RecommendationStanding.OPEN;
        this.steps = new RecommendationSteps(List.of());
        this.testedBy = List.of();
        happened(new RecommendationEvent.Registered(id(), on, origin.source(), details));
    }

    /** A recommendation that is new. */
    static Recommendation register(Origin origin, RecommendationDetails details, LocalDate on) {
        return new Recommendation(origin, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    void change(RecommendationDetails after, LocalDate on) {
        refuseOver();
        if (!details.equals(after)) {
            details = after;
            happened(new RecommendationEvent.Changed(id(), on, origin.source(), after));
        }
    }

    /** The audits that look whether it stuck. */
    void chooseTests(List<UUID> auditIds, LocalDate on) {
        refuseOver();
        var chosen = auditIds.stream().distinct().sorted().toList();
        if (!testedBy.equals(chosen)) {
            testedBy = chosen;
            happened(new RecommendationEvent.TestsChosen(id(), on, origin.source(), details, chosen));
        }
    }

    /** Goes a step on; {@code conflict} when that cannot come next. */
    void move(RecommendationStep step) {
        if (!standing.leadsTo(step.to())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "A recommendation that is %s does not become %s."
                            .formatted(Codes.of(standing), Codes.of(step.to())));
        }
        standing = step.to();
        steps = steps.with(step);
        happened(new RecommendationEvent.Moved(id(), step.on(), origin.source(), details, step));
    }

    private void refuseOver() {
        if (standing.over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The recommendation is %s.".formatted(Codes.of(standing)));
        }
    }

    /** From where it comes. */
    public Origin origin() {
        return origin;
    }

    /** Everything about it that can change. */
    public RecommendationDetails details() {
        return details;
    }

    public RecommendationStanding standing() {
        return standing;
    }

    /** What was done, the first step first. */
    public RecommendationSteps steps() {
        return steps;
    }

    /** The audits chosen to look whether it stuck, sorted. */
    public List<UUID> testedBy() {
        return List.copyOf(testedBy);
    }

    /** Whether the latest test found that it stuck; empty when no audit has looked. */
    public Optional<Boolean> embedded() {
        return steps.lastTest().map(RecommendationStep::embedded);
    }
}
