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
import safeguarding.reviewing.desk.DeskState;
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

    /** What is due by a day or overdue, the earliest first. */
    Page<DeskLineView> of(List<UUID> periodIds, LocalDate today, LocalDate until, Access access, PageRequest page) {
        return pages.list("getReviewingOfficerDesk")
                .select("d.id, r.id, r.child_id, d.kind, d.rule_id, d.due_on, d.due_soon_on, d.sentence")
                .from("period_of_care r join child c on c.id = r.child_id"
                        + " join deadline d on d.child_ids @> array[r.child_id]")
                .where("r.id = any(:periods)", "periods", periodIds)
                .where("d.state in ('OPEN', 'OVERDUE')")
                .where("d.due_on <= :until", "until", until)
                .visible(access.toList("r.child_id"))
                .orderBy(BY_DAY, Key.id("d.id"))
                .page(page, row -> line(row, today));
    }

    private static DeskLineView line(ResultSet row, LocalDate today) throws SQLException {
        var kind = row.getString(4);
        var dueOn = row.getObject(6, LocalDate.class);
        return new DeskLineView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Codes.of(OwedBy.of(kind)),
                kind,
                row.getString(5),
                dueOn,
                Codes.of(DeskState.on(today, dueOn, row.getObject(7, LocalDate.class))),
                row.getString(8));
    }
}
