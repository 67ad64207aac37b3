package safeguarding.licensing.chaperonebookings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import safeguarding.platform.time.CivilTime;

/** What one chaperone is booked for, all of it: how many children are in care at once. */
final class Together {

    private final List<NewBooking> all;

    Together(Collection<NewBooking> all) {
        this.all = List.copyOf(all);
    }

    /** These and one more. */
    Together with(NewBooking more) {
        return new Together(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** How it is at each instant of a span at which something begins, and at the beginning of the span, in order. */
    List<Moment> within(BookedSpan span) {
        return Stream.concat(
                        Stream.of(span.startsAt()),
                        all.stream().map(each -> each.span().startsAt()).filter(span::holds))
                .distinct()
                .sorted()
                .map(this::at)
                .toList();
    }

    private Moment at(Instant instant) {
        var then = all.stream().filter(each -> each.span().holds(instant)).toList();
        return new Moment(
                instant.atZone(CivilTime.ZONE).toLocalDate(),
                then.stream().mapToInt(each -> each.care().children()).sum(),
                then.stream().anyMatch(each -> each.care().teaching()));
    }

    /**
     * How it is at an instant.
     *
     * @param day its civil date, whose law holds
     * @param children how many are in care
     * @param teaching whether the chaperone teaches any of them: then the smaller limit is for all
     */
    record Moment(LocalDate day, int children, boolean teaching) {

        /** How many more children may be in care; negative when there are too many; empty when the law is not loaded. */
        OptionalInt spare() {
            return ChaperoneLimits.on(day, teaching)
                    .map(limit -> OptionalInt.of(limit.amount() - children))
                    .orElseGet(OptionalInt::empty);
        }
    }
}
