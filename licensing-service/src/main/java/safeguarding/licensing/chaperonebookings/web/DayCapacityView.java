package safeguarding.licensing.chaperonebookings.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperonebookings.DayCapacity;

/** How many more children chaperones could have in care on a day. */
@Schema(
        name = "ChaperoneDayCapacity",
        description = "How many more children chaperones could have in care on a civil day, from midnight to midnight.")
public record DayCapacityView(
        @Schema(required = true, description = "Civil date (Europe/London).")
        LocalDate day,

        @Schema(required = true, description = "Chaperones whom nothing keeps from having children in care.")
        int bookable,

        @Schema(required = true, description = "Those of them who are booked for nothing on that day.")
        int free,

        @Schema(required = true, description = "Bookings that touch the day.")
        int bookings,

        @Schema(
                description =
                        "Children who could be added, each chaperone counted by the fullest moment of the day; absent"
                                + " when the rules of the day are not loaded (H0).")
        @Nullable
        Integer spareChildren) {

    static DayCapacityView of(DayCapacity capacity) {
        return new DayCapacityView(
                capacity.day(), capacity.bookable(), capacity.free(), capacity.bookings(), capacity.spareChildren());
    }
}
