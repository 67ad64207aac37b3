package safeguarding.reviewing.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.desk.DeskHorizon;
import safeguarding.reviewing.desk.DeskState;
import safeguarding.reviewing.desk.OwedBeforeReview;
import safeguarding.reviewing.desk.OwedBy;

/** What is still due for the children on a desk: it begins with the children, so that those of others cost nothing. */
@ApplicationScoped
class DeskLines {

    /** Not the bare column: in the order of its index the database would walk through what was ever due for anybody. */
    private static final Key BY_DAY = Key.date("(d.due_on + 0)");

    private final KeysetPages pages;

    DeskLines(KeysetPages pages) {
        this.pages = pages;
    }

    /** What is due within the horizon or overdue, the earliest first. */
    Page<DeskLineView> of(List<UUID> periodIds, DeskHorizon horizon, Access access, PageRequest page) {
        return pages.list("getReviewingOfficerDesk")
                .select("d.id, r.id, r.child_id, d.kind, d.rule_id, d.due_on, d.due_soon_on, d.sentence, d.review_id,"
                        + " d.asked_party, d.asked_on")
                .from("period_of_care r join child c on c.id = r.child_id"
                        + " cross join lateral due_on_desk(r.child_id, r.id) d")
                .where("r.id = any(:periods)", "periods", periodIds)
                .where("d.due_on <= :until", "until", horizon.until())
                .visible(access.toList("r.child_id"))
                .orderBy(BY_DAY, Key.id("d.id"))
                .page(page, row -> line(row, horizon.day()));
    }

    private static DeskLineView line(ResultSet row, LocalDate today) throws SQLException {
        var kind = row.getString(4);
        var dueOn = row.getObject(6, LocalDate.class);
        var id = row.getObject(1, UUID.class);
        var reviewId = row.getObject(9, UUID.class);
        var waitsForAnswer = reviewId != null && !id.equals(reviewId);
        return new DeskLineView(
                reviewId == null ? id : null,
                reviewId,
                waitsForAnswer ? id : null,
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Codes.of(OwedBy.of(kind)),
                kind,
                row.getString(5),
                dueOn,
                Codes.of(DeskState.on(today, dueOn, row.getObject(7, LocalDate.class))),
                sentence(row, kind, dueOn));
    }

    private static String sentence(ResultSet row, String kind, LocalDate dueOn) throws SQLException {
        var ofDeadline = row.getString(8);
        return ofDeadline != null
                ? ofDeadline
                : Codes.read("kind", kind, OwedBeforeReview.class)
                        .sentence(dueOn, row.getString(10), row.getObject(11, LocalDate.class));
    }
}
