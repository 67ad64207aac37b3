package safeguarding.reviewing.desk.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.desk.DigestCounts;
import safeguarding.reviewing.desk.DigestEvent.DigestMade;

/** Body of the event about a daily digest: an officer, a day and numbers. */
record DigestBody(
        LocalDate occurredOn,
        UUID officerId,
        @Nullable LocalDate comparedWith,
        int children,
        int covered,
        Owed overdue,
        int newlyOverdue,
        Owed dueToday,
        Owed dueLater,
        int reviewsInSixWeeks,
        URI link) {

    /** Numbers of matters by who owes them. */
    record Owed(int iro, int others) {}

    static DigestBody of(DigestMade made, URI link) {
        DigestCounts counts = made.counts();
        return new DigestBody(
                made.day(),
                made.officerId(),
                made.comparedWith(),
                counts.children(),
                counts.covered(),
                new Owed(counts.overdueByIro(), counts.overdueByOthers()),
                counts.newlyOverdue(),
                new Owed(counts.dueTodayByIro(), counts.dueTodayByOthers()),
                new Owed(counts.dueLaterByIro(), counts.dueLaterByOthers()),
                counts.reviews(),
                link);
    }
}
