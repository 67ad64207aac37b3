package safeguarding.reviewing.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.desk.DigestCounts;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Reads what the digests counted. */
@ApplicationScoped
class ReadingDigests {

    private static final String COLUMNS = "g.day, g.recorded_from, g.compared_with, g.children, g.covered,"
            + " g.overdue_iro, g.overdue_others, g.newly_overdue, g.due_today_iro, g.due_today_others,"
            + " g.due_later_iro, g.due_later_others, g.reviews";

    private final OfficerRegister register;
    private final KeysetPages pages;
    private final Links links;

    ReadingDigests(OfficerRegister register, KeysetPages pages, Links links) {
        this.register = register;
        this.pages = pages;
        this.links = links;
    }

    DailyDigestPage of(UUID officerId, PageRequest page) {
        return digests(officerId, null, page);
    }

    DailyDigestView on(UUID officerId, LocalDate day) {
        return digests(officerId, day, new PageRequest(1, null)).items().stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such digest of this reviewing-officer for this caller."));
    }

    private DailyDigestPage digests(UUID officerId, @Nullable LocalDate day, PageRequest page) {
        if (!register.knows(officerId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such reviewing-officer for this caller.");
        }
        var found = pages.list("listReviewingOfficerDigests")
                .select(COLUMNS)
                .from("iro_daily_digest g")
                .where("g.officer_id = :officer", "officer", officerId)
                .whereGiven("g.day = :day", "day", day)
                .orderByDescending(Key.date("g.day"), Key.id("g.id"))
                .page(page, row -> view(officerId, row));
        return new DailyDigestPage(found.items(), found.next());
    }

    private DailyDigestView view(UUID officerId, ResultSet row) throws SQLException {
        var day = row.getObject(1, LocalDate.class);
        var counts = counts(row);
        return new DailyDigestView(
                officerId,
                day,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                counts.tellSomething(),
                row.getObject(3, LocalDate.class),
                counts.children(),
                counts.covered(),
                new OwedView(counts.overdueByIro(), counts.overdueByOthers()),
                counts.newlyOverdue(),
                new OwedView(counts.dueTodayByIro(), counts.dueTodayByOthers()),
                new OwedView(counts.dueLaterByIro(), counts.dueLaterByOthers()),
                counts.reviews(),
                links.dailyDigest(officerId, day));
    }

    private static DigestCounts counts(ResultSet row) throws SQLException {
        return new DigestCounts(
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13));
    }
}
