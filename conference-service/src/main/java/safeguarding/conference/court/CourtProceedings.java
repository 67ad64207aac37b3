package safeguarding.conference.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtEvent.ApplicationIssued;
import safeguarding.conference.court.CourtEvent.ConflictFound;
import safeguarding.conference.court.CourtEvent.ConflictOver;
import safeguarding.conference.court.CourtEvent.EndedWithoutOrder;
import safeguarding.conference.court.CourtEvent.ExtensionGranted;
import safeguarding.conference.court.CourtEvent.FinalOrderMade;
import safeguarding.conference.court.CourtEvent.HearingBooked;
import safeguarding.conference.court.CourtEvent.HearingHeld;
import safeguarding.conference.court.CourtEvent.HearingVacated;
import safeguarding.conference.court.CourtEvent.LetterSent;
import safeguarding.conference.court.CourtEvent.ProceedingsCorrected;
import safeguarding.conference.court.CourtEvent.ProceedingsIdentity;
import safeguarding.conference.court.CourtEvent.ProceedingsWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Care proceedings about one child or several siblings, from the letter before them to the final order. */
@Entity
@Table(name = "court_proceedings")
public class CourtProceedings extends Aggregate {

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "letter_on")
    private @Nullable LocalDate letterOn;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "extensions", nullable = false)
    private CourtExtensions extensions;

    @Column(name = "hearings", nullable = false)
    private CourtHearings hearings;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private @Nullable EndingKind ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "final_order")
    private @Nullable FinalOrder finalOrder;

    @Column(name = "ending_explanation")
    private @Nullable String endingExplanation;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "conflicts", nullable = false)
    private CourtConflicts conflicts;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CourtProceedings() {}

    private CourtProceedings(Collection<UUID> childIds, String area) {
        this.childIds = List.copyOf(new TreeSet<>(childIds));
        this.area = area;
        this.extensions = new CourtExtensions(List.of());
        this.hearings = new CourtHearings(List.of());
        this.conflicts = new CourtConflicts(List.of());
    }

    /**
     * Proceedings that began.
     *
     * @param facts the letter, the issue or both, and nothing else
     * @param dueOn last civil date that is in time; null when no application was issued
     */
    static CourtProceedings begin(Collection<UUID> childIds, String area, CourtFacts facts, @Nullable LocalDate dueOn) {
        var proceedings = new CourtProceedings(childIds, area);
        proceedings.become(facts, dueOn);
        if (facts.letterOn() != null) {
            proceedings.happened(new LetterSent(proceedings.identity(), facts.letterOn()));
        }
        if (facts.issuedOn() != null) {
            proceedings.happened(
                    new ApplicationIssued(proceedings.identity(), facts.issuedOn(), Objects.requireNonNull(dueOn)));
        }
        return proceedings;
    }

    void issue(LocalDate on, LocalDate due) {
        become(facts().issued(on), due);
        happened(new ApplicationIssued(identity(), on, due));
    }

    void extend(CourtExtension extension, LocalDate due) {
        become(facts().extended(extension), due);
        happened(new ExtensionGranted(identity(), extension.grantedOn(), extension.weeks(), due));
    }

    void book(CourtHearing hearing) {
        become(facts().booked(hearing), dueOn);
        happened(new HearingBooked(
                identity(), hearing.bookedOn(), hearing.hearingId(), hearing.kind(), hearing.bookedFor()));
    }

    void hear(CourtHearing hearing, LocalDate on) {
        become(facts().heard(hearing.hearingId(), one -> one.held(on)), dueOn);
        happened(new HearingHeld(identity(), on, hearing.hearingId(), hearing.kind()));
    }

    void vacate(CourtHearing hearing, LocalDate on, String because) {
        become(facts().heard(hearing.hearingId(), one -> one.vacated(on, because)), dueOn);
        happened(new HearingVacated(identity(), on, hearing.hearingId(), hearing.kind(), hearing.bookedFor()));
    }

    void end(CourtEnding how) {
        become(facts().ended(how), dueOn);
        happened(
                how.order() == null
                        ? new EndedWithoutOrder(identity(), how.on(), how.kind())
                        : new FinalOrderMade(identity(), how.on(), how.order()));
    }

    /** Everything is as it is said here. The same again leaves no trace. */
    void correct(CourtFacts facts, @Nullable LocalDate due, Correction why) {
        refuseWithdrawn();
        if (facts.equals(facts())) {
            return;
        }
        become(facts, due);
        correction = why;
        happened(new ProceedingsCorrected(identity(), why.on(), facts, due));
    }

    /** What is due of them was worked out again. The same leaves no trace. */
    void due(LocalDate recomputed, LocalDate on) {
        if (!recomputed.equals(dueOn)) {
            dueOn = recomputed;
            happened(new ProceedingsCorrected(identity(), on, facts(), recomputed));
        }
    }

    /** They never were: nothing contradicts them. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        conflictsAre(List.of(), why.on());
        withdrawal = why;
        happened(new ProceedingsWithdrawn(identity(), why.on()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The proceedings were withdrawn: they never were.");
        }
    }

    /** What does not go together now; only what is new or over leaves a trace. */
    void conflictsAre(List<CourtConflict> now, LocalDate on) {
        var before = conflicts.all();
        now.stream()
                .filter(conflict -> !before.contains(conflict))
                .forEach(conflict -> happened(new ConflictFound(about(conflict), on, conflict)));
        before.stream()
                .filter(conflict -> !now.contains(conflict))
                .forEach(conflict -> happened(new ConflictOver(about(conflict), on, conflict)));
        conflicts = new CourtConflicts(now);
    }

    private void become(CourtFacts facts, @Nullable LocalDate due) {
        refuseWithdrawn();
        letterOn = facts.letterOn();
        issuedOn = facts.issuedOn();
        extensions = new CourtExtensions(facts.extensions());
        hearings = new CourtHearings(facts.hearings());
        var end = facts.ending();
        endedOn = end == null ? null : end.on();
        ending = end == null ? null : end.kind();
        finalOrder = end == null ? null : end.order();
        endingExplanation = end == null ? null : end.explanation();
        dueOn = due;
    }

    /** All that happened. */
    public CourtFacts facts() {
        var end = endedOn == null || ending == null
                ? null
                : new CourtEnding(endedOn, ending, finalOrder, endingExplanation);
        return new CourtFacts(letterOn, issuedOn, extensions.all(), hearings.all(), end);
    }

    /** Last civil date that is in time; null when no application was issued. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Which proceedings. */
    public ProceedingsIdentity identity() {
        return new ProceedingsIdentity(id(), childIds(), area);
    }

    private ProceedingsIdentity about(CourtConflict conflict) {
        return new ProceedingsIdentity(id(), Set.of(conflict.childId()), area);
    }

    public Set<UUID> childIds() {
        return Set.copyOf(childIds);
    }

    /** Code of the area responsible when they began. */
    public String area() {
        return area;
    }

    /** What does not go together. */
    public List<CourtConflict> conflicts() {
        return conflicts.all();
    }

    /** Why they were corrected last; empty when they never were. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why they never were; empty for proceedings that are or were. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
