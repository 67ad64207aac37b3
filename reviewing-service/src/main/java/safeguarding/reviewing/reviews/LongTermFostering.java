package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** C1.6: after a year with the same long-term foster carer not every review is a meeting, but one a year is. */
public final class LongTermFostering {

    /** When a review is a meeting. */
    public static final Rule RULE = new Rule(
            "C1.6",
            "SI 2010/959 reg 33 as amended by SI 2015/495 from 1 April 2015",
            "Not every review is a meeting after more than a year in a long-term foster placement; at least one in 12"
                    + " months is.");

    private static final LocalDate FROM = LocalDate.of(2015, 4, 1);

    private final ReviewLimits limits;

    public LongTermFostering(ReviewLimits limits) {
        this.limits = limits;
    }

    /** May a review be held on a day without a meeting? */
    public Verdict permitsWithoutMeeting(ReviewFacts facts, LocalDate day) {
        if (day.isBefore(FROM) || !longPlaced(facts.care(), day)) {
            return RULE.refuses(
                    "A review is a meeting unless the child has been in a long-term foster placement for more than a year.");
        }
        var meetingBy = meetingBy(facts, day);
        if (meetingBy.isEmpty() || day.isAfter(meetingBy.get().dueOn())) {
            return RULE.refuses(
                    "The last review that was a meeting was held more than 12 months before %s.".formatted(day));
        }
        return Verdict.permitted();
    }

    /** By when a review has to be a meeting, seen from a day; empty where none was held before it. */
    public Optional<DueDate> meetingBy(ReviewFacts facts, LocalDate day) {
        return facts.reviews().stream()
                .filter(review -> review.meeting() && review.openedOn().isBefore(day))
                .reduce((earlier, later) -> later)
                .map(review -> limits.of(RULE.id(), review.openedOn()));
    }

    private static boolean longPlaced(CareUnderReview care, LocalDate day) {
        var since = placedSince(care.episodes(), day);
        return since.isPresent() && day.isAfter(since.get().plusYears(1));
    }

    /** Since when the child has been with the carer of that day in long-term fostering, without a break. */
    private static Optional<LocalDate> placedSince(List<CareEpisode> episodes, LocalDate day) {
        Optional<CareEpisode> since = Optional.empty();
        for (var episode : episodes) {
            if (!episode.startedOn().isAfter(day)) {
                var goesOn = since.filter(first -> first.carer().equals(episode.carer()));
                since = episode.isLongTermFostering() ? goesOn.or(() -> Optional.of(episode)) : Optional.empty();
            }
        }
        return since.map(CareEpisode::startedOn);
    }
}
