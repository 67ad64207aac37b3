package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A conference that is booked for a day to come.
 *
 * @param kind {@code initial} or {@code review}
 * @param councilChildIds the council's ids of its children
 * @param heldOn civil day, a working day
 * @param afternoon whether it is at half past one rather than at half past nine
 */
public record Meeting(String kind, List<String> councilChildIds, LocalDate heldOn, boolean afternoon) {

    public Meeting {
        councilChildIds = List.copyOf(councilChildIds);
    }
}
