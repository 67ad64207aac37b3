package safeguarding.reviewing.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much stood on the desk of an IRO on a morning. Numbers of matters, of reviews and of children, of nobody by name.
 *
 * @param children children on the desk, those covered among them
 * @param covered of these, the children for whom the officer stands in
 * @param overdueByIro matters whose last day has passed and that the officer owes
 * @param overdueByOthers such matters that others owe
 * @param newlyOverdue of both, those that were not overdue yet on the day compared with; without such a day, all
 * @param dueTodayByIro matters whose last day it is and that the officer owes
 * @param dueTodayByOthers such matters that others owe
 * @param dueLaterByIro matters that are due after the day and within six weeks and that the officer owes
 * @param dueLaterByOthers such matters that others owe
 * @param reviews children whose next review is due, overdue or booked within six weeks
 */
@Embeddable
public record DigestCounts(
        @Column(name = "children") int children,
        @Column(name = "covered") int covered,
        @Column(name = "overdue_iro") int overdueByIro,
        @Column(name = "overdue_others") int overdueByOthers,
        @Column(name = "newly_overdue") int newlyOverdue,
        @Column(name = "due_today_iro") int dueTodayByIro,
        @Column(name = "due_today_others") int dueTodayByOthers,
        @Column(name = "due_later_iro") int dueLaterByIro,
        @Column(name = "due_later_others") int dueLaterByOthers,
        @Column(name = "reviews") int reviews) {

    /**
     * Counts what stands on a desk.
     *
     * @param day civil date of the morning
     * @param comparedWith civil date of the digest before; null when there is none
     * @param matters what is overdue or due within six weeks
     */
    static DigestCounts of(
            LocalDate day,
            @Nullable LocalDate comparedWith,
            int children,
            int covered,
            List<DeskMatter> matters,
            int reviews) {
        Predicate<DeskMatter> ofTheIro = matter -> matter.owedBy() == OwedBy.IRO;
        Predicate<DeskMatter> overdue = matter -> matter.dueOn().isBefore(day);
        Predicate<DeskMatter> today = matter -> matter.dueOn().equals(day);
        Predicate<DeskMatter> later = matter -> matter.dueOn().isAfter(day);
        Predicate<DeskMatter> since =
                matter -> comparedWith == null || !matter.dueOn().isBefore(comparedWith);
        return new DigestCounts(
                children,
                covered,
                sum(matters, overdue.and(ofTheIro)),
                sum(matters, overdue.and(ofTheIro.negate())),
                sum(matters, overdue.and(since)),
                sum(matters, today.and(ofTheIro)),
                sum(matters, today.and(ofTheIro.negate())),
                sum(matters, later.and(ofTheIro)),
                sum(matters, later.and(ofTheIro.negate())),
                reviews);
    }

    /** Whether there is anything to tell: a matter or a review. */
    public boolean tellSomething() {
        return overdueByIro
                        + overdueByOthers
                        + dueTodayByIro
                        + dueTodayByOthers
                        + dueLaterByIro
                        + dueLaterByOthers
                        + reviews
                > 0;
    }

    private static int sum(List<DeskMatter> matters, Predicate<DeskMatter> which) {
        return matters.stream().filter(which).mapToInt(DeskMatter::count).sum();
    }
}
