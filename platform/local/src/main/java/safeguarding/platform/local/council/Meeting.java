package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A conference that is booked for a day to come.
 *
 * @param kind {@code initial} or {@code review}
 * @param children those it is about
 * @param heldOn civil day, a working day
 * @param afternoon whether it is at half past one rather than at half past nine
 */
public record Meeting(String kind, List<Attended> children, LocalDate heldOn, boolean afternoon) {

    public Meeting {
        children = List.copyOf(children);
    }

    /**
     * One of its children.
     *
     * @param councilChildId the council's id of the child
     * @param services who works with the child
     */
    public record Attended(String councilChildId, List<Agency> services) {}
}
