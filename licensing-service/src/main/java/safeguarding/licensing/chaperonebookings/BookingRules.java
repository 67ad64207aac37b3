package safeguarding.licensing.chaperonebookings;

import java.util.List;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When a chaperone can be booked. */
final class BookingRules {

    static final Rule ONE_PLACE = new Rule(
            "LC61",
            "Practice of this service: nobody is at two places at once",
            "Bookings of one chaperone that meet in time are all at one place.");

    private BookingRules() {}

    /** Can this be booked beside what the chaperone is booked for already? LC61 and H9, over all productions. */
    static Verdict mayJoin(List<NewBooking> meeting, NewBooking more) {
        var elsewhere = meeting.stream()
                .anyMatch(each -> !each.place().key().equals(more.place().key()));
        if (elsewhere) {
            return ONE_PLACE.refuses("The chaperone is at another place at that time.");
        }
        return new Together(meeting)
                .with(more).within(more.span()).stream()
                        .map(BookingRules::ratio)
                        .filter(verdict -> !verdict.isPermitted())
                        .findFirst()
                        .orElseGet(Verdict::permitted);
    }

    /** Whether the law of every civil date of a span is loaded, so that the ratio was looked at. */
    static boolean isRatioDecidable(NewBooking booking) {
        return booking.span().days().stream()
                .allMatch(day ->
                        ChaperoneLimits.on(day, booking.care().teaching()).isPresent());
    }

    private static Verdict ratio(Together.Moment moment) {
        return ChaperoneLimits.on(moment.day(), moment.teaching())
                .filter(limit -> limit.isBrokenBy(moment.children()))
                .map(limit -> new Rule(
                                limit.rule(), limit.citation(), limit.kind().code())
                        .refuses(limit.sentence(moment.children())))
                .orElseGet(Verdict::permitted);
    }
}
