package safeguarding.conference.enquiries;

import java.time.LocalDate;
import java.util.List;

/**
 * The strategy discussions of one enquiry. B1.3 counts from the one that started section 47, not from the first and not
 * from the last.
 *
 * @param startedOn civil date of the one that started section 47
 * @param others civil dates of the others, sorted
 */
public record StrategyDiscussions(LocalDate startedOn, List<LocalDate> others) {

    public StrategyDiscussions {
        others = others.stream().sorted().toList();
    }
}
