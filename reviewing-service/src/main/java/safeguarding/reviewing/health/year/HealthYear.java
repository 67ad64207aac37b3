package safeguarding.reviewing.health.year;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearChanged;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearIdentity;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearRecorded;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearWithdrawn;
import safeguarding.reviewing.neighbours.KnownCare;

/** What was answered about the health of a child for one year of the return. */
@Entity
@Table(name = "health_year")
public class HealthYear extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private YearAnswers told;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected HealthYear() {}

    private HealthYear(KnownCare care, String area, YearAnswers told) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.told = told;
    }

    static HealthYear record(KnownCare care, String area, YearAnswers told, LocalDate on) {
        var answers = new HealthYear(care, area, told);
        answers.happened(new HealthYearRecorded(answers.identity(), on, told.year()));
        return answers;
    }

    /** More is known, or it was otherwise, for which there is a reason. The same again leaves no trace. */
    void tell(YearAnswers now, LocalDate today, @Nullable String reason, String areaNow) {
        refuseWithdrawn();
        if (now.equals(told)) {
            return;
        }
        if (reason != null) {
            correction = new Correction(today, reason);
        } else if (!now.onlyAddsTo(told)) {
            throw ProblemException.invalid("reason", "What was said before is put right: say why.");
        }
        area = areaNow;
        told = now;
        happened(new HealthYearChanged(identity(), today, now.year()));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new HealthYearWithdrawn(identity(), why.on(), told.year()));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The answers were withdrawn: they were never given.");
        }
    }

    /** Which answers. */
    public HealthYearIdentity identity() {
        return new HealthYearIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** What was answered. */
    public YearAnswers told() {
        return told;
    }

    /** Why it was put right last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why they were never given; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
