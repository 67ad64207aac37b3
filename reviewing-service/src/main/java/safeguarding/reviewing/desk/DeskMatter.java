package safeguarding.reviewing.desk;

import java.time.LocalDate;

/**
 * Some things of one kind that are due on one day for the children on a desk.
 *
 * @param kind kind of deadline, or what is owed before a review
 * @param dueOn last civil date that is in time
 * @param count how many they are
 */
public record DeskMatter(String kind, LocalDate dueOn, int count) {

    OwedBy owedBy() {
        return OwedBy.of(kind);
    }
}
