package safeguarding.licensing.chaperonebookings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Books chaperones, over all productions of the county at once. */
@ApplicationScoped
public class BookingChaperones {

    /** Kind of aggregate of a booking. */
    public static final String TYPE = "chaperone-booking";

    private final ChaperoneBookings bookings;
    private final KnownChaperones chaperones;
    private final Clock clock;

    BookingChaperones(ChaperoneBookings bookings, KnownChaperones chaperones, Clock clock) {
        this.bookings = bookings;
        this.chaperones = chaperones;
        this.clock = clock;
    }

    /**
     * Books a chaperone. Whoever books the same one at the same instant waits, and sees this booking.
     *
     * @throws ProblemException {@code rule-broken} (422) for a chaperone who may not have children in care on a day of the span
     *     (H9, LC60), for another place at the same time (LC61) and for too many children (H9)
     */
    public ChaperoneBooking book(NewBooking booking) {
        if (!chaperones.isKnown(booking.chaperoneId())) {
            throw ProblemException.invalid("chaperoneId", "There is no such chaperone.");
        }
        bookings.hold(booking.chaperoneId());
        refuse(obstacles(booking));
        BookingRules.mayJoin(bookings.meeting(booking.chaperoneId(), booking.span()), booking)
                .orRefuse();
        return bookings.save(ChaperoneBooking.book(booking, CivilTime.today(clock)));
    }

    /** Cancels a booking; refuses (409) a second time. */
    public ChaperoneBooking cancel(ChaperoneBooking booking, String because) {
        booking.cancel(because, CivilTime.today(clock));
        return bookings.save(booking);
    }

    /** What keeps the chaperone from having the children in care on the days of the span, as far as is decided today. */
    public List<Shortfall> obstacles(NewBooking booking) {
        return booking.span().days().stream()
                .flatMap(day ->
                        chaperones
                                .obstacles(
                                        booking.chaperoneId(),
                                        day,
                                        booking.care().ownChildrenOnly())
                                .stream())
                .toList();
    }

    /** Whether the ratio of children could be looked at: not where the rules of the day are not loaded (H0). */
    public boolean isRatioDecidable(NewBooking booking) {
        return BookingRules.isRatioDecidable(booking);
    }

    private static void refuse(List<Shortfall> obstacles) {
        if (!obstacles.isEmpty()) {
            var first = obstacles.getFirst();
            throw ProblemException.byRule(
                    new ProblemException.Rule(first.ruleId(), first.citation()),
                    first.reason(),
                    obstacles.stream()
                            .map(each -> new Violation(each.field(), each.ruleId() + ": " + each.reason()))
                            .toList());
        }
    }
}
