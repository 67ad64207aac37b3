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
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.convening.ConveningEvent.ConferencePostponed;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.convening.ConveningEvent.ConferenceScheduled;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private StageName stage;

    @Embedded
    private @Nullable Booking booking;

    @Embedded
    private @Nullable Postponement postponement;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Embedded
    private @Nullable Holding holding;

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
        this.stage = StageName.REQUESTED;
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

    /** A sibling was at it too. */
    public void join(UUID childId, LocalDate on) {
        if (!childIds.contains(childId)) {
            var all = new TreeSet<>(childIds);
            all.add(childId);
            childIds = List.copyOf(all);
            happened(new ConferenceChildAdded(identity(), on, childId));
        }
    }

    /** Books it; the rules on bookings have been asked. A booking that changes nothing leaves no trace. */
    public void book(Booking planned, LocalDate on) {
        if (planned.equals(booking)) {
            return;
        }
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.book(planned);
                    case ConferenceStage.Postponed postponed -> postponed.book(planned);
                    case ConferenceStage.Scheduled scheduled -> {
                        if (planned.startsAt().isAfter(scheduled.booking().startsAt())) {
                            throw conflict("The conference is booked: a later start is a postponement with a reason.");
                        }
                        yield scheduled.rebook(planned);
                    }
                    case ConferenceStage.Held held -> throw conflict("The conference has been held.");
                    case ConferenceStage.Cancelled cancelled -> throw conflict("The conference has been cancelled.");
                });
        happened(new ConferenceScheduled(
                identity(), on, planned.startsAt(), planned.endsAt(), planned.mode(), planned.lateCause()));
    }

    /** Puts it off. */
    public void postpone(String reason, LocalDate on) {
        if (!(stage() instanceof ConferenceStage.Scheduled scheduled)) {
            throw conflict("Only a conference that is booked can be postponed.");
        }
        var bookedFor = scheduled.booking().day();
        become(scheduled.postpone(new Postponement(on, reason, bookedFor)));
        happened(new ConferencePostponed(identity(), on, bookedFor));
    }

    /** Gives it up. */
    public void cancel(Cancellation given) {
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.cancel(given);
                    case ConferenceStage.Scheduled scheduled -> scheduled.cancel(given);
                    case ConferenceStage.Postponed postponed -> postponed.cancel(given);
                    case ConferenceStage.Held held -> throw conflict("The conference has been held.");
                    case ConferenceStage.Cancelled cancelled ->
                        throw conflict("The conference has been cancelled already.");
                });
        happened(new ConferenceCancelled(identity(), given.on()));
    }

    /** Records that it was held; found are the rules that the fact breaks. */
    public void hold(Holding fact, Collection<AgencyAtConference> agencies, Set<Breach> found) {
        var marks = EnumSet.noneOf(Breach.class);
        marks.addAll(found);
        marks.addAll(Breach.read(breaches));
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.hold(fact);
                    case ConferenceStage.Scheduled scheduled -> scheduled.hold(fact);
                    case ConferenceStage.Postponed postponed -> postponed.hold(fact);
                    case ConferenceStage.Cancelled cancelled -> cancelled.hold(fact);
                    case ConferenceStage.Held held ->
                        throw conflict("The conference has been recorded as held already.");
                });
        breaches = Breach.stored(marks);
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

    /** Gives it a chair; the register of chairs has been asked, and the reasons are its own. */
    public void allocate(UUID chair, List<String> reasons, LocalDate on) {
        if (stage == StageName.CANCELLED) {
            throw conflict("The conference has been cancelled.");
        }
        chairReasons = List.copyOf(reasons);
        if (!chair.equals(chairId)) {
            chairId = chair;
            happened(new ChairAllocated(identity(), on, chair));
        }
    }

    private void become(ConferenceStage next) {
        stage = next.name();
        switch (next) {
            case ConferenceStage.Requested requested -> booking = null;
            case ConferenceStage.Scheduled scheduled -> {
                booking = scheduled.booking();
                postponement = null;
            }
            case ConferenceStage.Postponed postponed -> {
                booking = null;
                postponement = postponed.postponement();
            }
            case ConferenceStage.Cancelled cancelled -> cancellation = cancelled.cancellation();
            case ConferenceStage.Held held -> holding = held.holding();
        }
    }

    /** Where it stands. */
    public ConferenceStage stage() {
        return switch (stage) {
            case REQUESTED -> new ConferenceStage.Requested();
            case SCHEDULED -> new ConferenceStage.Scheduled(Objects.requireNonNull(booking));
            case POSTPONED -> new ConferenceStage.Postponed(Objects.requireNonNull(postponement));
            case CANCELLED -> new ConferenceStage.Cancelled(Objects.requireNonNull(cancellation));
            case HELD -> new ConferenceStage.Held(Objects.requireNonNull(holding));
        };
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
        return booking;
    }

    /** How it was held; null while it was not. */
    public @Nullable Holding holding() {
        return holding;
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

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
