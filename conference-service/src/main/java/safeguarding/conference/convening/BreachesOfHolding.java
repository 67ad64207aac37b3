package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Which rules the fact of a held conference breaks. */
final class BreachesOfHolding {

    private static final Set<Breach> OF_THE_LIMIT =
            Set.of(Breach.CLOCK_UNKNOWN, Breach.CALENDAR_UNKNOWN, Breach.LATE_WITHOUT_CAUSE);

    private final WorkingDayCalendar calendar;

    BreachesOfHolding(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    Set<Breach> of(ChildProtectionConference conference, Holding holding, Iterable<KnownChild> children) {
        var found = EnumSet.noneOf(Breach.class);
        found.addAll(ofTheDay(holding.on()));
        found.addAll(ofTheLimit(conference.clock(), holding));
        found.addAll(ofTheStage(conference, holding.on()));
        if (holding.quorum() == QuorumFound.NOT_RECORDED) {
            found.add(Breach.QUORUM_NOT_RECORDED);
        }
        children.forEach(child -> found.addAll(ofTheChild(conference.kind(), holding.on(), child)));
        return found;
    }

    /** What a recorded fact breaks when it was due by another day; what has nothing to do with that stays. */
    static Set<Breach> dueBy(RunningClock clock, Collection<Breach> known, Holding holding) {
        var found = EnumSet.noneOf(Breach.class);
        found.addAll(known);
        found.removeAll(OF_THE_LIMIT);
        found.addAll(ofTheLimit(clock, holding));
        return found;
    }

    private Set<Breach> ofTheDay(LocalDate on) {
        var found = EnumSet.noneOf(Breach.class);
        if (ConferenceDay.isWeekend(on)) {
            found.add(Breach.HELD_ON_WEEKEND);
        }
        if (calendar.knows(on) && calendar.isBankHoliday(on)) {
            found.add(Breach.HELD_ON_BANK_HOLIDAY);
        }
        return found;
    }

    private static Set<Breach> ofTheLimit(@Nullable RunningClock clock, Holding holding) {
        var found = EnumSet.noneOf(Breach.class);
        if (clock == null) {
            found.add(Breach.CLOCK_UNKNOWN);
        } else if (holding.daysLate() == null) {
            found.add(Breach.CALENDAR_UNKNOWN);
        }
        if (holding.lateCause() == LateCause.NOT_STATED) {
            found.add(Breach.LATE_WITHOUT_CAUSE);
        }
        return found;
    }

    private static Set<Breach> ofTheStage(ChildProtectionConference conference, LocalDate on) {
        return switch (conference.stage()) {
            case ConferenceStage.Cancelled cancelled -> EnumSet.of(Breach.HELD_THOUGH_CANCELLED);
            case ConferenceStage.Scheduled scheduled -> ofBooking(scheduled.booking(), on);
            case ConferenceStage.Requested requested -> withoutBooking(conference);
            case ConferenceStage.Postponed postponed -> withoutBooking(conference);
            case ConferenceStage.Held held -> corrected(conference, on);
        };
    }

    /** What stood before it was held is still with it. */
    private static Set<Breach> corrected(ChildProtectionConference conference, LocalDate on) {
        if (conference.cancellation() != null) {
            return EnumSet.of(Breach.HELD_THOUGH_CANCELLED);
        }
        return conference.booking() == null ? withoutBooking(conference) : ofBooking(conference.booking(), on);
    }

    private static Set<Breach> ofBooking(Booking booking, LocalDate on) {
        return booking.day().equals(on) ? EnumSet.noneOf(Breach.class) : EnumSet.of(Breach.HELD_ON_ANOTHER_DAY);
    }

    /** Histories often hold no bookings: that says nothing about the conference. */
    private static Set<Breach> withoutBooking(ChildProtectionConference conference) {
        return conference.fromHistory() ? EnumSet.noneOf(Breach.class) : EnumSet.of(Breach.HELD_WITHOUT_BOOKING);
    }

    private static Set<Breach> ofTheChild(ConferenceKind kind, LocalDate on, KnownChild child) {
        var found = EnumSet.noneOf(Breach.class);
        var born = child.dateOfBirth();
        if (kind == ConferenceKind.INITIAL && (child.unborn() || after(born, on))) {
            found.add(Breach.UNBORN_AT_INITIAL);
        }
        if (kind == ConferenceKind.PRE_BIRTH && born != null && born.isBefore(on)) {
            found.add(Breach.BORN_BEFORE_PRE_BIRTH);
        }
        if (child.dateOfDeath() != null && child.dateOfDeath().isBefore(on)) {
            found.add(Breach.HELD_AFTER_DEATH);
        }
        return found;
    }

    private static boolean after(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
