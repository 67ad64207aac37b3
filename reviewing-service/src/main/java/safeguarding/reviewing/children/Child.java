package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.children.ChildEvent.ChildAreaChanged;
import safeguarding.reviewing.children.ChildEvent.ChildDetailsChanged;
import safeguarding.reviewing.children.ChildEvent.ChildRegistered;
import safeguarding.reviewing.children.ChildEvent.ChildRestricted;
import safeguarding.reviewing.children.ChildEvent.ChildUnrestricted;
import safeguarding.reviewing.children.ChildEvent.ChildWithdrawn;
import safeguarding.reviewing.children.ChildEvent.SocialWorkerChanged;
import safeguarding.reviewing.children.identifiers.Finding;

/** A child known to this service under the identifier that it has in every service. */
@Entity
@Table(name = "child")
public class Child extends Aggregate {

    @Column(name = "council_code", nullable = false, updatable = false)
    private String councilCode;

    @Column(name = "council_child_id", nullable = false, updatable = false)
    private String councilChildId;

    @Embedded
    private @Nullable ChildName name;

    @Embedded
    private @Nullable LifeDates dates;

    @Embedded
    private @Nullable Characteristics characteristics;

    @Embedded
    private @Nullable NationalIdentifiers identifiers;

    @Embedded
    private Responsibility responsibility;

    @Embedded
    private @Nullable Unaccompanied unaccompanied;

    @Column(name = "restricted", nullable = false)
    private boolean restricted;

    @Column(name = "named_readers", nullable = false)
    private List<String> namedReaders;

    @Column(name = "restriction_reason")
    private @Nullable String restrictionReason;

    @Column(name = "findings", nullable = false)
    private List<String> findings;

    @Column(name = "name_keys", nullable = false)
    private List<String> nameKeys;

    @Column(name = "holds_from", nullable = false)
    private LocalDate holdsFrom;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected Child() {}

    private Child(CouncilReference reference, ChildDetails details, LocalDate on, LocalDate today) {
        super(reference.childId());
        refuseToHoldLater(on, today);
        this.councilCode = reference.councilCode();
        this.councilChildId = reference.councilChildId();
        this.namedReaders = List.of();
        this.holdsFrom = on;
        take(details, today);
        happened(new ChildRegistered(
                id(), area(), told(on, today, details), responsibility.team(), responsibility.socialWorker()));
    }

    /**
     * A child that was not known here before.
     *
     * @param on civil date from which the details hold
     * @param today civil date on which the record is made
     */
    public static Child register(CouncilReference reference, ChildDetails details, LocalDate on, LocalDate today) {
        return new Child(reference, details, on, today);
    }

    /**
     * Takes what is known now. What stays the same leaves no trace.
     *
     * @param change since when it holds, and whether it only puts right what was written wrongly
     */
    public void change(ChildDetails after, DetailChange change) {
        refuseWithdrawn();
        var before = details();
        if (before.equals(after)) {
            return;
        }
        change.from().ifPresent(from -> refuseToHoldLater(from, change.today()));
        take(after, change.today());
        holdsFrom = change.from().orElse(change.correction() ? holdsFrom : change.today());
        var told = told(holdsFrom, change.today(), before, after);
        var kinds = DetailKind.between(before, after);
        if (!kinds.isEmpty()) {
            happened(new ChildDetailsChanged(id(), area(), told, kinds, change.correction()));
        }
        changeOfHands(before.responsibility(), after.responsibility(), told);
    }

    /** A thin event tells no date of birth, not even as the day since when something holds. */
    private static LocalDate told(LocalDate on, LocalDate today, ChildDetails... known) {
        return Stream.of(known).anyMatch(details -> on.equals(details.dates().bornOn())) ? today : on;
    }

    private void changeOfHands(Responsibility before, Responsibility after, LocalDate on) {
        if (!before.area().equals(after.area()) || !Objects.equals(before.team(), after.team())) {
            happened(new ChildAreaChanged(id(), area(), on, after.team(), before.area()));
        }
        if (!Objects.equals(before.socialWorker(), after.socialWorker())
                || !Objects.equals(before.socialWorkerManager(), after.socialWorkerManager())) {
            happened(new SocialWorkerChanged(id(), area(), on, after.socialWorker(), after.socialWorkerManager()));
        }
    }

    private static void refuseToHoldLater(LocalDate from, LocalDate today) {
        if (from.isAfter(today)) {
            throw ProblemException.invalid(
                    List.of(new Violation("holdsFrom", "Nobody knows yet what will hold on a day to come.")));
        }
    }

    private void take(ChildDetails details, LocalDate today) {
        details.dates().refuseAfter(today);
        name = details.name();
        dates = details.dates();
        characteristics = details.characteristics();
        identifiers = details.identifiers();
        responsibility = details.responsibility();
        unaccompanied = details.unaccompanied();
        nameKeys = details.name().keys();
        findings = DataQuality.check(councilChildId, details, today).stream()
                .map(Finding::name)
                .toList();
    }

    /** Lets only these people read the record, by staff number. */
    public void restrict(Set<String> readers, String reason, LocalDate on) {
        var sorted = readers.stream().sorted().toList();
        if (restricted && sorted.equals(namedReaders) && reason.equals(restrictionReason)) {
            return;
        }
        restricted = true;
        namedReaders = sorted;
        restrictionReason = reason;
        happened(new ChildRestricted(id(), area(), on, sorted.size()));
    }

    /** Opens the record again. */
    public void unrestrict(String reason, LocalDate on) {
        if (!restricted) {
            return;
        }
        restricted = false;
        namedReaders = List.of();
        restrictionReason = reason;
        happened(new ChildUnrestricted(id(), area(), on));
    }

    /** The record was made in error: there is no such child. The rules have been asked. */
    public void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ChildWithdrawn(id(), area(), why.on()));
    }

    /** The record was made in error, and then the child was registered after all. */
    void registerAgain(ChildDetails details, LocalDate on, LocalDate today) {
        refuseToHoldLater(on, today);
        withdrawal = null;
        holdsFrom = on;
        take(details, today);
        happened(new ChildRegistered(
                id(), area(), told(on, today, details), responsibility.team(), responsibility.socialWorker()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The record was made in error: register the child to use it again.");
        }
    }

    /** Why there is no such child; empty for a record that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** Everything about the child that can change, as it stands. */
    public ChildDetails details() {
        return new ChildDetails(
                Objects.requireNonNullElse(name, ChildName.UNKNOWN),
                Objects.requireNonNullElse(dates, LifeDates.UNKNOWN),
                Objects.requireNonNullElse(characteristics, Characteristics.UNKNOWN),
                Objects.requireNonNullElse(identifiers, NationalIdentifiers.NONE),
                responsibility,
                Objects.requireNonNullElse(unaccompanied, Unaccompanied.NEVER));
    }

    /** How the council that holds the record knows the child. */
    public CouncilReference reference() {
        return new CouncilReference(id(), councilCode, councilChildId);
    }

    /** Code of the area responsible. */
    public String area() {
        return responsibility.area();
    }

    public boolean restricted() {
        return restricted;
    }

    /** Staff numbers of those who may read a restricted record. */
    public Set<String> namedReaders() {
        return Set.copyOf(namedReaders);
    }

    /** Why the record was last restricted or opened; empty when it never was. */
    public Optional<String> restrictionReason() {
        return Optional.ofNullable(restrictionReason);
    }

    /** What is wrong with what is written. */
    public List<Finding> findings() {
        return findings.stream().map(Finding::valueOf).toList();
    }

    /** Civil date since when the details hold. */
    public LocalDate holdsFrom() {
        return holdsFrom;
    }

    /** The child's identifier, as other aggregates hold it. */
    public UUID childId() {
        return id();
    }
}
