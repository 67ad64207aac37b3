package safeguarding.reviewing.missing;

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
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceChanged;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceIdentity;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceRecorded;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceWithdrawn;
import safeguarding.reviewing.neighbours.KnownCare;

/** That a child was missing, or away without authorisation. */
@Entity
@Table(name = "missing_episode")
public class MissingEpisode extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private Absence told;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected MissingEpisode() {}

    private MissingEpisode(KnownCare care, String area, Absence told) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.told = told;
    }

    static MissingEpisode record(KnownCare care, String area, Absence told, LocalDate on) {
        var episode = new MissingEpisode(care, area, told);
        episode.happened(new AbsenceRecorded(episode.identity(), on, told));
        return episode;
    }

    /** More is known, or it was otherwise, for which there is a reason. The same again leaves no trace. */
    void tell(Absence now, LocalDate today, @Nullable String reason, String areaNow) {
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
        happened(new AbsenceChanged(identity(), today, now));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new AbsenceWithdrawn(identity(), why.on(), told));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The episode was withdrawn: it never was.");
        }
    }

    /** Which record. */
    public AbsenceIdentity identity() {
        return new AbsenceIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** What is said. */
    public Absence told() {
        return told;
    }

    /** Why it was put right last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
