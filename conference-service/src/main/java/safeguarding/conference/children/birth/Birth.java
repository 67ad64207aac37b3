package safeguarding.conference.children.birth;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChildEvent.BirthCorrected;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** The birth of a child who was expected, or of one who was born with that child. */
@Entity
@Table(name = "birth")
public class Birth extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "born_with", updatable = false)
    private @Nullable UUID bornWith;

    @Column(name = "born_on", nullable = false)
    private LocalDate bornOn;

    @Column(name = "expected_before", updatable = false)
    private @Nullable LocalDate expectedBefore;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected Birth() {}

    private Birth(
            UUID childId,
            @Nullable UUID bornWith,
            LocalDate bornOn,
            @Nullable LocalDate expectedBefore,
            LocalDate recordedOn) {
        this.childId = childId;
        this.bornWith = bornWith;
        this.bornOn = bornOn;
        this.expectedBefore = expectedBefore;
        this.recordedOn = recordedOn;
    }

    /** The child who was expected was born. */
    static Birth of(UUID childId, LocalDate bornOn, @Nullable LocalDate expectedBefore, LocalDate recordedOn) {
        return new Birth(childId, null, bornOn, expectedBefore, recordedOn);
    }

    /** Another child was born with that one, and was not known before. */
    static Birth with(Birth first, UUID childId, LocalDate bornOn) {
        return new Birth(childId, first.childId, bornOn, null, first.recordedOn);
    }

    /** It was on another day; the same leaves no trace. */
    void correct(LocalDate day, Correction why, String area) {
        refuseWithdrawn();
        if (!day.equals(bornOn)) {
            bornOn = day;
            correction = why;
            happened(new BirthCorrected(childId, area, why.on(), false));
        }
    }

    /** It has not happened: the child is still expected. */
    void withdraw(MadeInError why, String area) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new BirthCorrected(childId, area, why.on(), true));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The birth was withdrawn: it had not happened.");
        }
    }

    public UUID childId() {
        return childId;
    }

    /** The child who had been expected, of one who was born with it; empty for the expected one itself. */
    public Optional<UUID> bornWith() {
        return Optional.ofNullable(bornWith);
    }

    /** Civil date of birth. */
    public LocalDate bornOn() {
        return bornOn;
    }

    /** Civil date on which the birth had been expected; empty when nobody said. */
    public Optional<LocalDate> expectedBefore() {
        return Optional.ofNullable(expectedBefore);
    }

    /** Civil date on which it was recorded. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it had not happened; empty for a birth that has. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
