package safeguarding.licensing.performances;

import java.time.LocalDate;
import java.util.List;

/**
 * A licence that another council granted or refused in the last 12 months (H17).
 *
 * @param council code of the council, or its name where it has none
 * @param granted false: refused
 * @param on civil date of the decision
 * @param days civil days of performance that it named
 */
public record LicenceElsewhere(String council, boolean granted, LocalDate on, List<LocalDate> days) {

    public LicenceElsewhere {
        days = days.stream().distinct().sorted().toList();
    }
}
