package safeguarding.conference.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.quality.FlagEvent.FlagExplained;
import safeguarding.conference.quality.FlagEvent.FlagExplanationWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A recorded fact that breaks a rule of quality. It is there until the fact is mended; a person can explain it. */
@Entity
@Table(name = "flagged_fact")
public class FlaggedFact extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "fact_id", nullable = false, updatable = false)
    private UUID factId;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "rule", nullable = false, updatable = false)
    private String rule;

    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "flagged_on", nullable = false, updatable = false)
    private LocalDate flaggedOn;

    @Embedded
    private @Nullable FlagExplanation explanation;

    /** For Hibernate: a flag is made where facts are judged. */
    protected FlaggedFact() {}

    /** Somebody says why the fact is as it is; another explanation takes the place of the one before. */
    public void explain(FlagExplanation given) {
        explanation = given;
        happened(new FlagExplained(identity(), given.on()));
    }

    /**
     * The explanation does not hold: the fact is to be mended again.
     *
     * @throws ProblemException {@code conflict} when there is none
     */
    public void withdrawExplanation(LocalDate on) {
        if (explanation == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody has explained the fact.");
        }
        explanation = null;
        happened(new FlagExplanationWithdrawn(identity(), on));
    }

    /** The flag as its events name it. */
    public FlagIdentity identity() {
        return new FlagIdentity(id(), childId, area, kind, factId, code, rule);
    }

    /** Where in the fact; empty when the fact as a whole is meant. */
    public String place() {
        return place;
    }

    /** Civil date since which it has been flagged. */
    public LocalDate flaggedOn() {
        return flaggedOn;
    }

    /** Why it is as it is; empty when nobody has said so. */
    public Optional<FlagExplanation> explanation() {
        return Optional.ofNullable(explanation);
    }
}
