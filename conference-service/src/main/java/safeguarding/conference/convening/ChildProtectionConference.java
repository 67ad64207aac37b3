package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConveningEvent.ChairAllocated;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.convening.ConveningEvent.ConferencePostponed;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.convening.ConveningEvent.ConferenceScheduled;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.convening.ConveningEvent.LimitChanged;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** A conference on one child or several siblings, from the request until it is held or given up. */
@Entity
@Table(name = "conference")
public class ChildProtectionConference extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ConferenceKind kind;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private @Nullable ConferenceOrigin origin;

    @Embedded
    private @Nullable RunningClock clock;

    @Embedded
    private ConferenceProgress progress;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    @Column(name = "chair_id")
    private @Nullable UUID chairId;

    @Column(name = "chair_reasons", nullable = false)
    private List<String> chairReasons;

    @Column(name = "breaches", nullable = false)
    private List<String> breaches;

    @Column(name = "from_history", nullable = false, updatable = false)
    private boolean fromHistory;

    /** For Hibernate. */
    protected ChildProtectionConference() {}

    private ChildProtectionConference(
            UUID id, ConferenceKind kind, Collection<UUID> children, String area, ConferenceOrigin origin) {
        super(id);
        this.kind = kind;
        this.childIds = List.copyOf(new TreeSet<>(children));
        this.area = area;
        this.origin = origin;
        this.progress = new ConferenceProgress();
        this.chairReasons = List.of();
        this.breaches = List.of();
    }

    /**
     * A conference that is asked for, or was.
     *
     * @param id a fresh identifier: a clock of its own already names it
     * @param clock what says by when; null when nothing does
     * @param on civil date of the request
     * @param fromHistory whether another system recorded it first
     */
    public static ChildProtectionConference request(
            UUID id,
            ConferenceKind kind,
            Collection<UUID> children,
            String area,
            ConferenceOrigin origin,
            @Nullable RunningClock clock,
            LocalDate on,
            boolean fromHistory) {
        var conference = new ChildProtectionConference(id, kind, children, area, origin);
        conference.clock = clock;
        conference.fromHistory = fromHistory;
        conference.happened(
                new ConferenceRequested(conference.identity(), on, origin.enquiryId(), clock, origin.reconvenes()));
        return conference;
    }

    /** A sibling is to be at it too, or was. */
    public void join(UUID childId, LocalDate on) {
        if (!childIds.contains(childId)) {
            var all = new TreeSet<>(childIds);
            all.add(childId);
            childIds = List.copyOf(all);
            happened(new ConferenceChildAdded(identity(), on, childId));
        }
    }

    /** A child was at it in error. */
    ConferenceChildRemoved leave(UUID childId, LocalDate on) {
        var holding = progress.holding();
        var removed = new ConferenceChildRemoved(identity(), on, childId, holding == null ? null : holding.on());
        childIds = childIds.stream().filter(child -> !child.equals(childId)).toList();
        happened(removed);
        return removed;
    }

    /** Books it; the rules on bookings have been asked. A booking that changes nothing leaves no trace. */
    public void book(Booking planned, LocalDate on) {
        if (!planned.equals(progress.booking())) {
            progress.book(planned);
            happened(new ConferenceScheduled(
                    identity(), on, planned.startsAt(), planned.endsAt(), planned.mode(), planned.lateCause()));
        }
    }

    /** Puts it off. */
    public void postpone(String reason, @Nullable String by, LocalDate on) {
        var booked = progress.booking();
        var bookedFor = booked == null ? null : booked.day();
        progress.postpone(new Postponement(on, reason, bookedFor, by));
        happened(new ConferencePostponed(identity(), on, bookedFor));
    }

    /** Gives it up. */
    public void cancel(Cancellation given) {
        progress.cancel(given);
        happened(new ConferenceCancelled(identity(), given.on()));
    }

    /** It was recorded in error and never was, not even held; what was recorded of it stays in its versions. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        var heldOn = progress.holding() == null ? null : progress.holding().on();
        progress.never(new Cancellation(why.on(), why.reason()));
        breaches = List.of();
        correction = null;
        withdrawal = why;
        happened(new ConferenceWithdrawn(identity(), why.on(), heldOn));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference was withdrawn: it never was.");
        }
    }

    /** Records that it was held; found are the rules that the fact breaks. */
    public void hold(Holding fact, Collection<AgencyAtConference> agencies, Set<Breach> found) {
        refuseWithdrawn();
        progress.hold(fact);
        mark(found);
        happened(new ConferenceHeld(
                identity(),
                fact.on(),
                fact.quorum(),
                clock,
                fact.daysLate(),
                fact.lateCause(),
                List.copyOf(agencies),
                fromHistory));
    }

    /** It was held otherwise than was recorded; found are all the rules that the corrected fact breaks. */
    public void correct(Holding fact, Collection<AgencyAtConference> agencies, Set<Breach> found, Correction why) {
        var before = progress.holding();
        progress.correct(fact);
        var chair = breaches().contains(Breach.CHAIR_NOT_INDEPENDENT);
        breaches = Breach.stored(found);
        mark(chair ? EnumSet.of(Breach.CHAIR_NOT_INDEPENDENT) : EnumSet.noneOf(Breach.class));
        correction = why;
        happened(new HoldingCorrected(
                identity(), why.on(), Objects.requireNonNull(before), fact, clock, List.copyOf(agencies)));
    }

    /**
     * It is due by another day, because what it counts from was recorded wrongly or another child has come; held is how late
     * it was then, null while it was not held. The same leaves no trace.
     */
    public void due(RunningClock corrected, @Nullable Holding held, LocalDate on) {
        if (!corrected.equals(clock)) {
            clock = corrected;
            if (held != null) {
                progress.correct(held);
                breaches = Breach.stored(BreachesOfHolding.dueBy(corrected, breaches(), held));
            }
            happened(new LimitChanged(identity(), on, corrected, held == null ? null : held.daysLate()));
        }
    }

    /** Gives it a chair; the register of chairs has been asked, and the reasons are its own. */
    public void allocate(UUID chair, List<String> reasons, LocalDate on) {
        if (progress.stage() instanceof ConferenceStage.Cancelled) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has been cancelled.");
        }
        chairReasons = List.copyOf(reasons);
        if (!chair.equals(chairId)) {
            chairId = chair;
            happened(new ChairAllocated(identity(), on, chair));
        }
    }

    /** A recorded fact breaks these rules. */
    public void mark(Set<Breach> found) {
        var marks = EnumSet.noneOf(Breach.class);
        marks.addAll(found);
        marks.addAll(breaches());
        breaches = Breach.stored(marks);
    }

    /** Where it stands. */
    public ConferenceStage stage() {
        return progress.stage();
    }

    /** The conference as its events name it. */
    public ConferenceIdentity identity() {
        return new ConferenceIdentity(id(), kind, Set.copyOf(childIds), area);
    }

    public ConferenceKind kind() {
        return kind;
    }

    /** The children it is about, in the order of their identifiers. */
    public List<UUID> childIds() {
        return List.copyOf(childIds);
    }

    /** Code of the area responsible. */
    public String area() {
        return area;
    }

    /** Where it comes from. */
    public ConferenceOrigin origin() {
        return Objects.requireNonNullElse(origin, ConferenceOrigin.UNKNOWN);
    }

    /** What says by when it has to be held; null when nothing does. */
    public @Nullable RunningClock clock() {
        return clock;
    }

    /** The last booking; null when there is none, or none after a postponement. */
    public @Nullable Booking booking() {
        return progress.booking();
    }

    /** The last time it was put off; null when it never was. */
    public @Nullable Postponement postponement() {
        return progress.postponement();
    }

    /** How it was given up; null when it was not. It may have been held all the same. */
    public @Nullable Cancellation cancellation() {
        return progress.cancellation();
    }

    /** How it was held; null while it was not. */
    public @Nullable Holding holding() {
        return progress.holding();
    }

    /** Why what is recorded about its holding was corrected last; null when it never was. */
    public @Nullable Correction correction() {
        return correction;
    }

    /** Why it never was; null for a conference that is or was. */
    public @Nullable MadeInError withdrawal() {
        return withdrawal;
    }

    /** The chair; null while there is none. */
    public @Nullable UUID chairId() {
        return chairId;
    }

    /** Why the chair was allocated, in sentences of the register. */
    public List<String> chairReasons() {
        return List.copyOf(chairReasons);
    }

    /** The rules that recorded facts break. */
    public List<Breach> breaches() {
        return Breach.read(breaches);
    }

    /** Whether another system recorded it first. */
    public boolean fromHistory() {
        return fromHistory;
    }

    /** What other features may know of it. */
    public KnownConference known() {
        var booking = booking();
        var holding = holding();
        return new KnownConference(
                id(),
                kind() == ConferenceKind.REVIEW,
                booking == null ? null : booking.startsAt(),
                holding == null ? null : holding.on(),
                holding != null && holding.quorum().couldDecide(),
                stage().name() == StageName.CANCELLED,
                identity().childIds(),
                area());
    }
}
