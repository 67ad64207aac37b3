package safeguarding.reviewing.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;

/** C1.7: the stays of a series of short breaks are one placement with one carer, at most 75 days in 12 months. */
final class LinkedStays {

    /** In any 12 months. */
    static final int MOST_DAYS = 75;

    private LinkedStays() {}

    /** Refuses stays that lie ahead, overlap, or lie outside the series, with {@code rule-broken}. */
    static void refuseUnlinked(CareFacts facts, LocalDate today) {
        if (facts.episodes().size() > 1) {
            refuse("Another placement, carer or legal status is a series of its own.");
        }
        Stay before = null;
        for (var stay : facts.stays()) {
            FactInItsTime.notAhead(stay.to(), today).orRefuse();
            refuseUnlinked(stay, before, facts);
            before = stay;
        }
    }

    private static void refuseUnlinked(Stay stay, @Nullable Stay before, CareFacts facts) {
        if (stay.to().isBefore(stay.from())) {
            refuse("The stay of %s ends before it begins.".formatted(stay.from()));
        }
        if (before != null && (stay.from().isBefore(before.to()) || stay.from().equals(before.from()))) {
            refuse("The stays of %s and %s overlap.".formatted(before.from(), stay.from()));
        }
        var end = facts.endedOn();
        if (stay.from().isBefore(facts.startedOn()) || (end != null && stay.to().isAfter(end))) {
            refuse("The stay of %s lies outside the series.".formatted(stay.from()));
        }
    }

    private static void refuse(String reason) {
        CareRules.SHORT_BREAKS.refuses(reason).orRefuse();
    }

    /** The most days that the stays begun in any 12 months count together. */
    static long mostDaysInAYear(CareFacts facts) {
        return facts.stays().stream()
                .mapToLong(
                        first -> daysBegunIn(facts, first.from(), first.from().plusYears(1)))
                .max()
                .orElse(0);
    }

    private static long daysBegunIn(CareFacts facts, LocalDate from, LocalDate until) {
        return facts.stays().stream()
                .filter(stay -> !stay.from().isBefore(from) && stay.from().isBefore(until))
                .mapToLong(Stay::days)
                .sum();
    }
}
