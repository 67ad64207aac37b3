package safeguarding.conference.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.papers.PapersDue;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists what the chair's desk counts as late: each conference once for its letters and once for its record. */
@ApplicationScoped
class ListingLatePapers {

    /** As the count of the workload has it. */
    private static final String LATE = """
            %1$s.rule_id in ('B2.11-letter', 'B2.11-record') and %1$s.state <> 'WITHDRAWN'
            and %1$s.due_on < :asAt and (%1$s.met_on is null or %1$s.met_on > :asAt)""";

    /** What was due again after it was sent is late once. */
    private static final String THE_EARLIEST = """
            not exists (select from deadline_versions o
                        where o.aggregate_id = v.aggregate_id and o.rule_id = v.rule_id
                          and (o.due_on, o.id) < (v.due_on, v.id) and %s and %s)""";

    private final KeysetPages pages;
    private final Links links;

    ListingLatePapers(KeysetPages pages, Links links) {
        this.pages = pages;
        this.links = links;
    }

    Page<LatePaperView> list(UUID chairId, LocalDate asAt, KnownOn known, Access access, PageRequest page) {
        var policy = access.toList("one.child_id");
        var query = pages.list("listLatePapers")
                .select("""
                        v.id, v.aggregate_id, v.rule_id, v.due_on, c.held_on,
                        array(select one.child_id from unnest(c.child_ids) as one (child_id) where %s order by 1)""".formatted(policy.sql()))
                .from("conference c join deadline_versions v on v.aggregate_id = c.id")
                .where("c.chair_id = :chair", "chair", chairId)
                .where(LATE.formatted("v"), "asAt", asAt)
                .where(THE_EARLIEST.formatted(LATE.formatted("o"), known.sql("o")))
                .visible(anyChild(policy))
                .visible(policy.rowsOf("conference", "c.id"));
        known.parameters().forEach((name, value) -> query.where(known.sql("v"), name, value));
        var late = query.orderBy(Key.date("v.due_on"), Key.id("v.id")).page(page, this::view);
        shown(late.items(), access);
        return late;
    }

    private LatePaperView view(ResultSet row) throws SQLException {
        var conference = row.getObject(2, UUID.class);
        return new LatePaperView(
                conference,
                List.of((UUID[]) row.getArray(6).getArray()),
                row.getString(3).equals(PapersDue.LETTER) ? "letters" : "record",
                "B2.11",
                row.getObject(5, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(1, UUID.class),
                links.to("/v1/conferences/" + conference));
    }

    private static void shown(List<LatePaperView> late, Access access) {
        var children = new HashSet<UUID>();
        late.forEach(each -> children.addAll(each.childIds()));
        access.shown(children);
    }

    private static RowPredicate anyChild(RowPredicate policy) {
        return new RowPredicate(
                "exists (select from unnest(c.child_ids) as one (child_id) where " + policy.sql() + ")",
                policy.parameters());
    }
}
