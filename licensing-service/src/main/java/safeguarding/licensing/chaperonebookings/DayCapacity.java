package safeguarding.licensing.chaperonebookings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many more children chaperones could have in care on a day.
 *
 * @param day civil date (Europe/London)
 * @param bookable chaperones whom nothing keeps from having children in care
 * @param free those of them who are booked for nothing on that day
 * @param bookings bookings that touch the day
 * @param spareChildren children who could be added, each chaperone counted by the fullest moment of the day; null when the rules
 *     of the day are not loaded (H0)
 */
public record DayCapacity(
        LocalDate day,
        int bookable,
        int free,
        int bookings,
        @Nullable Integer spareChildren) {}
