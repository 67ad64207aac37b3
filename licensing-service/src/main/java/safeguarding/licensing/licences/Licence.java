package safeguarding.licensing.licences;

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
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A permission of the licensing team, from the draft to its end. What it is for is kept by the feature of its kind. */
@Entity
@Table(name = "licence")
public class Licence extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private LicenceKind kind;

    @Column(name = "holder_id", nullable = false, updatable = false)
    private UUID holderId;

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "council", nullable = false, updatable = false)
    private String council;

    @Column(name = "previous_id", updatable = false)
    private @Nullable UUID previousId;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "course", nullable = false)
    private Course course;

    @Embedded
    private LicenceDates dates;

    @Column(name = "rewritten", nullable = false)
    private int rewritten;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "expiry_told_on")
    private @Nullable LocalDate expiryToldOn;

    /** For Hibernate. */
    protected Licence() {}

    private Licence(NewLicence asked, LicenceStep begun) {
        this.kind = asked.kind();
        this.holderId = asked.holderId();
        this.childId = asked.childId();
        this.area = asked.area();
        this.council = asked.council();
        this.previousId = asked.previousId();
        this.course = new Course(List.of());
        take(begun);
    }

    /** A licence that is asked for. */
    public static Licence begin(NewLicence asked, LocalDate on, String by) {
        return new Licence(asked, LicenceStep.plain(StepKind.DRAFTED, on, by, null));
    }

    /** Decides something; refuses (409) what does not fit how it stands on the day. */
    void decide(LicenceStep step) {
        Fitting.refuse(step.kind(), standing(step.on()));
        take(step);
    }

    /** It is granted under a number. */
    void grant(LicenceNumber under, LicenceStep step) {
        number = under.text();
        decide(step);
    }

    /** What is asked for is written otherwise; refuses (409) when it is not open to the applicant. */
    public void rewrite(LocalDate on) {
        if (!standing(on).isOpenToTheApplicant()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "It was handed in: it can be written otherwise only when it comes back.");
        }
        rewritten++;
    }

    /** Another licence follows this one; refuses (409) a second one. */
    void renew(UUID into, LocalDate on) {
        if (successorId != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Another licence follows this one already.");
        }
        successorId = into;
        happened(new LicenceEvent.Renewed(identity(), on, into));
    }

    /** Its last day is over; says so once. */
    void expire(LocalDate on) {
        if (expiryToldOn == null && standing(on) == Standing.EXPIRED) {
            expiryToldOn = on;
            happened(new LicenceEvent.Expired(identity(), on));
        }
    }

    private void take(LicenceStep step) {
        course = course.with(step);
        dates = LicenceDates.of(course);
        if (step.kind() == StepKind.VARIED) {
            expiryToldOn = null;
        }
        happened(new LicenceEvent.Decided(identity(), step));
    }

    private LicenceEvent.Identity identity() {
        return new LicenceEvent.Identity(
                id(), kind, holderId, childId, area, council, course.term().orElse(null));
    }

    /** How it stands on a civil date. */
    public Standing standing(LocalDate on) {
        return course.on(on);
    }

    /** The licence, as the other features see it on a civil date. */
    public KnownLicence known(LocalDate on) {
        return new KnownLicence(
                id(),
                kind,
                holderId,
                childId,
                area,
                council,
                standing(on),
                number,
                course.term().orElse(null),
                course.conditions());
    }

    /** What it is for. */
    public LicenceKind kind() {
        return kind;
    }

    /** Everything that was decided. */
    public Course course() {
        return course;
    }

    /** The licence that it follows; empty for a first one. */
    public Optional<UUID> previous() {
        return Optional.ofNullable(previousId);
    }

    /** The licence that follows it. */
    public Optional<UUID> successor() {
        return Optional.ofNullable(successorId);
    }
}
