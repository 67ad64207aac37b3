package safeguarding.licensing.chaperonebookings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.platform.time.CivilTime;

/** Counts how many more children chaperones could have in care, day by day. */
@ApplicationScoped
public class CountingCapacity {

    private final ChaperoneBookings bookings;
    private final KnownChaperones chaperones;

    CountingCapacity(ChaperoneBookings bookings, KnownChaperones chaperones) {
        this.bookings = bookings;
        this.chaperones = chaperones;
    }

    /** The capacity of a civil date, from midnight to midnight. */
    public DayCapacity on(LocalDate day) {
        var whole = new BookedSpan(
                day,
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                CivilTime.startOf(day),
                CivilTime.startOf(day.plusDays(1)));
        var byChaperone = bookings.between(whole.startsAt(), whole.endsAt()).stream()
                .collect(Collectors.groupingBy(NewBooking::chaperoneId));
        var bookable = chaperones.bookable(day);
        var spare = ChaperoneLimits.on(day, false)
                .map(limit -> bookable.stream()
                        .mapToInt(each -> least(new Together(byChaperone.getOrDefault(each, List.of())), whole))
                        .sum())
                .orElse(null);
        return new DayCapacity(
                day,
                bookable.size(),
                (int) bookable.stream()
                        .filter(each -> !byChaperone.containsKey(each))
                        .count(),
                (int) byChaperone.values().stream().flatMap(List::stream).count(),
                spare);
    }

    /** What is spare at the fullest moment of the day. */
    private static int least(Together together, BookedSpan whole) {
        return together.within(whole).stream()
                .flatMapToInt(moment -> moment.spare().stream())
                .map(spare -> Math.max(spare, 0))
                .min()
                .orElse(0);
    }
}
