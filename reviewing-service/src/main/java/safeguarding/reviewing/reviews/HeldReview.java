package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review that was opened. It counts from the day on which its first meeting opened (C1.10).
 *
 * @param finishedOn the day on which it was finished; null while it is not
 * @param adjournments in order; more than one only in what was recorded elsewhere
 * @param meeting whether those who take part met; otherwise it was a review on papers and talks (C1.6)
 */
public record HeldReview(
        LocalDate openedOn, @Nullable LocalDate finishedOn, List<Adjournment> adjournments, boolean meeting) {

    public HeldReview {
        if (finishedOn != null && finishedOn.isBefore(openedOn)) {
            throw new IllegalArgumentException("A review is finished not before it is opened");
        }
        if (adjournments.stream().anyMatch(adjournment -> adjournment.on().isBefore(openedOn))) {
            throw new IllegalArgumentException("A review is adjourned not before it is opened");
        }
        adjournments = adjournments.stream()
                .sorted(Comparator.comparing(Adjournment::on))
                .toList();
    }

    /** A meeting that was opened and finished on one day. */
    public static HeldReview on(LocalDate day) {
        return new HeldReview(day, day, List.of(), true);
    }

    /** What was known of it at the end of a day: what came later had not happened. */
    public HeldReview knownBy(LocalDate day) {
        return new HeldReview(
                openedOn,
                finishedOn == null || finishedOn.isAfter(day) ? null : finishedOn,
                adjournments.stream()
                        .filter(adjournment -> !adjournment.on().isAfter(day))
                        .toList(),
                meeting);
    }
}
