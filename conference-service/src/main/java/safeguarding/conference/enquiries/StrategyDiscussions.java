package safeguarding.conference.enquiries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * The strategy discussions of one enquiry. B1.3 counts from the one that started section 47, not from the first and not
 * from the last.
 *
 * @param startedOn civil date of the one that started section 47
 * @param others civil dates of the others, sorted
 */
@Embeddable
public record StrategyDiscussions(
        @Column(name = "strategy_discussion_on", nullable = false)
        LocalDate startedOn,

        @Column(name = "other_discussions", nullable = false)
        List<LocalDate> others) {

    public StrategyDiscussions {
        others = others.stream().sorted().toList();
    }

    /** Ends the request with {@code invalid-request} when one of them is still to come. */
    void refuseAhead(LocalDate today) {
        if (Stream.concat(Stream.of(startedOn), others.stream()).anyMatch(day -> day.isAfter(today))) {
            throw ProblemException.invalid(List.of(
                    new Violation("strategyDiscussions", "A discussion that is still to come starts nothing.")));
        }
    }
}
