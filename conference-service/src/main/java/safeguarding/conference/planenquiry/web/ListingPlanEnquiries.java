package safeguarding.conference.planenquiry.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;

/** Lists enquiries with the children whom the reader may see; those for which nobody came into question, too. */
@ApplicationScoped
public class ListingPlanEnquiries {

    private static final String COLUMNS = """
            e.id, e.reference, e.asked_at, e.client, e.staff_id, e.agency, e.on_behalf_of, e.purpose, e.asked_by, e.answer,
            array(select one.child_id from unnest(e.child_ids) as one (child_id) where %s)""";

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Links links;
    private final PersonInSight inSight;

    ListingPlanEnquiries(
            KeysetPages pages, ChangeFeed changes, GoneFromSight gone, Links links, PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.links = links;
    }

    PlanEnquiryPage list(PlanEnquiryFilter filter, Access access, PageRequest page) {
        var rows = visible(access)
                .whereGiven("e.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .whereGiven("e.agency = :agency", "agency", filter.agency())
                .whereGiven("e.reference = :reference", "reference", filter.reference())
                .whereGiven("e.asked_at >= :from", "from", startOf(filter.from()))
                .whereGiven(
                        "e.asked_at < :to",
                        "to",
                        startOf(filter.to() == null ? null : filter.to().plusDays(1)))
                .page(page, this::view);
        return new PlanEnquiryPage(shown(rows.items(), access), List.of(), rows.next());
    }

    /** The enquiry, if the reader may see a child of it, or nobody came into question. */
    Optional<PlanEnquiryView> find(UUID planEnquiryId, Access access) {
        var found = visible(access)
                .where("e.id = :id", "id", planEnquiryId)
                .page(new PageRequest(1, null), this::view)
                .items();
        return shown(found, access).stream().findFirst();
    }

    private record Told(UUID planEnquiryId, @Nullable PlanEnquiryView view) {}

    /** Enquiries for which a child came into question since a position. */
    PlanEnquiryPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page("plan-enquiry", cursor, page, ids -> told(ids, access));
        var views = changed.items().stream().flatMap(one -> Optional.ofNullable(one.view()).stream());
        var removed = changed.items().stream().filter(one -> one.view() == null).map(Told::planEnquiryId);
        return new PlanEnquiryPage(views.toList(), removed.toList(), changed.next());
    }

    private List<Told> told(List<UUID> changed, Access access) {
        var rows = visible(access)
                .where("e.id = any (:ids)", "ids", changed)
                .page(new PageRequest(PageRequest.LARGEST, null), this::view);
        var views = new HashMap<UUID, PlanEnquiryView>();
        shown(rows.items(), access).forEach(view -> views.put(view.planEnquiryId(), view));
        return gone.tell(changed, views.keySet(), access).stream()
                .map(id -> new Told(id, views.get(id)))
                .toList();
    }

    private KeysetQuery visible(Access access) {
        var policy = access.toList("one.child_id");
        return pages.list("listPlanEnquiries")
                .select(COLUMNS.formatted(policy.sql()))
                .from("plan_enquiry e")
                .visible(anyChildOrNobody(policy))
                .visible(policy.rowsOf("plan_enquiry", "e.id"))
                .orderByDescending(Key.id("e.id"));
    }

    private static RowPredicate anyChildOrNobody(RowPredicate policy) {
        return new RowPredicate(
                "e.child_ids = '{}' or exists (select 1 from unnest(e.child_ids) as one (child_id) where "
                        + policy.sql() + ")",
                policy.parameters());
    }

    private static List<PlanEnquiryView> shown(List<PlanEnquiryView> views, Access access) {
        var children = new HashSet<UUID>();
        views.forEach(view -> children.addAll(view.childIds()));
        access.shown(children);
        return views;
    }

    private PlanEnquiryView view(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new PlanEnquiryView(
                id,
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                code(row.getString(9)),
                code(row.getString(10)),
                List.of((UUID[]) row.getArray(11).getArray()),
                links.to("/v1/plan-enquiries/" + id));
    }

    private static String code(String stored) {
        return stored.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(CivilTime.ZONE).toOffsetDateTime();
    }
}
