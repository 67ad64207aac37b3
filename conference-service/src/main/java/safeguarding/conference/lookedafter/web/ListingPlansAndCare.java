package safeguarding.conference.lookedafter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Lists children who were on a plan and looked after on a day. Who may see the child of the plan sees it. */
@ApplicationScoped
class ListingPlansAndCare {

    private static final String SHOWN = """
            select d.id, p.child_id, p.id, p.area, d.began_on, d.link
            from told_dual_status d join protection_plan p on p.id = d.plan_id where d.id = any (?)""";

    private final KeysetPages pages;
    private final Sql sql;
    private final PersonInSight inSight;
    private final Links links;
    private final Clock clock;

    ListingPlansAndCare(KeysetPages pages, Sql sql, PersonInSight inSight, Links links, Clock clock) {
        this.pages = pages;
        this.sql = sql;
        this.inSight = inSight;
        this.links = links;
        this.clock = clock;
    }

    Page<PlanAndCareView> list(PlanAndCareFilter filter, Access access, PageRequest page) {
        var asked = filter.asAt() == null ? CivilTime.today(clock) : filter.asAt();
        var asAt = AsAt.of(asked, clock).day();
        var ids = pages.list("listConferenceDualStatuses")
                .select("d.id")
                .from("told_dual_status d join protection_plan p on p.id = d.plan_id and p.withdrawn_on is null")
                .visible(access.toList("p.child_id"))
                .where(
                        "not d.withdrawn and d.began_on <= :asAt and (d.ended_on is null or d.ended_on > :asAt)",
                        "asAt",
                        asAt)
                .whereGiven("p.area = :area", "area", filter.area())
                .whereGiven("p.child_id = any(:records)", "records", inSight.filter(filter.childId()))
                .orderBy(Key.date("d.began_on"), Key.id("d.id"))
                .ids(page);
        var found = sql.list(SHOWN, this::view, ids.items()).stream()
                .sorted(Comparator.comparing(one -> ids.items().indexOf(one.dualStatusId())))
                .toList();
        access.shown(found.stream().map(PlanAndCareView::childId).toList());
        return new Page<>(List.copyOf(found), ids.next());
    }

    private PlanAndCareView view(ResultSet row) throws SQLException {
        var plan = row.getObject(3, UUID.class);
        return new PlanAndCareView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                plan,
                row.getString(4),
                row.getObject(5, LocalDate.class),
                links.to("/v1/plans/" + plan),
                URI.create(row.getString(6)));
    }
}
