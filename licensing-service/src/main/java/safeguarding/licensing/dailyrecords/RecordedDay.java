package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.platform.problem.ProblemException;

/**
 * What a record of a day holds (H18). Masks itself.
 *
 * @param stays arrivals, departures, performances, breaks and lessons, at least one stay
 * @param taughtElsewhere minutes of education on this day outside the stays
 * @param schoolMissed whether school is missed for another reason of the performance than a stay in school hours
 * @param injuries injuries and illness, in words; null for none
 * @param paid sums paid
 */
public record RecordedDay(
        List<Stay> stays,
        int taughtElsewhere,
        boolean schoolMissed,
        @Nullable String injuries,
        List<SumPaid> paid) {

    public RecordedDay {
        stays = stays.stream().sorted(Comparator.comparing(Stay::presence)).toList();
        paid = List.copyOf(paid);
    }

    /** Refuses ({@code invalid-request}) a stay that begins on another day. */
    void refuseOtherDays(LocalDate on) {
        if (stays.stream()
                .anyMatch(stay -> !stay.presence().from().toLocalDate().equals(on))) {
            throw ProblemException.invalid("details.stays.on", "Each stay begins on the day of the record.");
        }
    }

    @Override
    public String toString() {
        return "RecordedDay[masked]";
    }
}
