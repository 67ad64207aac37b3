package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryStage;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Lists enquiries of which the caller may see at least one child, and what has changed in them. */
@ApplicationScoped
public class ListingEnquiries {

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Section47Enquiries enquiries;
    private final EnquiryViews views;
    private final PersonInSight inSight;

    ListingEnquiries(
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            Section47Enquiries enquiries,
            EnquiryViews views,
            PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.enquiries = enquiries;
        this.views = views;
    }

    /** An enquiry on its way to the page. */
    private record Seen(UUID enquiryId, Set<UUID> children) {}

    EnquiryPage list(EnquiryFilter filter, Access access, PageRequest page) {
        var rows = visible(access)
                .whereGiven("e.area = :area", "area", filter.area())
                .where(filter.stage() == null ? "e.stage <> 'WITHDRAWN'" : "true")
                .whereGiven("e.stage = :stage", "stage", stage(filter.stage()))
                .whereGiven("e.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .page(page, ListingEnquiries::seen);
        return new EnquiryPage(shown(rows.items(), access), List.of(), rows.next());
    }

    /** What has changed since a cursor: enquiries as they stand, and which have gone from the caller's sight. */
    EnquiryPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page("section-47-enquiry", cursor, page, ids -> told(ids, access));
        return new EnquiryPage(
                changed.items().stream().flatMap(one -> one.view().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.view().isEmpty())
                        .map(Told::enquiryId)
                        .toList(),
                changed.next());
    }

    private record Told(UUID enquiryId, Optional<EnquiryView> view) {}

    private List<Told> told(List<UUID> changed, Access access) {
        var rows = visible(access)
                .where("e.id = any (:ids)", "ids", changed)
                .page(new PageRequest(PageRequest.LARGEST, null), ListingEnquiries::seen);
        var views = new HashMap<UUID, EnquiryView>();
        shown(rows.items(), access).forEach(view -> views.put(view.enquiryId(), view));
        return gone.tell(changed, views.keySet(), access).stream()
                .map(id -> new Told(id, Optional.ofNullable(views.get(id))))
                .toList();
    }

    private KeysetQuery visible(Access access) {
        var policy = access.toList("one.child_id");
        return pages.list("listSection47Enquiries")
                .select("e.id, array(select one.child_id from unnest(e.child_ids) as one (child_id) where %s)"
                        .formatted(policy.sql()))
                .from("section_47_enquiry e")
                .visible(anyChild(policy))
                .visible(policy.rowsOf("section_47_enquiry", "e.id"))
                .orderBy(Key.id("e.id"));
    }

    private List<EnquiryView> shown(List<Seen> rows, Access access) {
        var shown = new HashSet<UUID>();
        rows.forEach(row -> shown.addAll(row.children()));
        access.shown(shown);
        return rows.stream().map(this::view).toList();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject(1, UUID.class), Set.of((UUID[]) row.getArray(2).getArray()));
    }

    private EnquiryView view(Seen seen) {
        Section47Enquiry enquiry = enquiries.find(seen.enquiryId()).orElseThrow();
        return views.show(enquiry, seen.children());
    }

    private static RowPredicate anyChild(RowPredicate policy) {
        return new RowPredicate(
                "exists (select 1 from unnest(e.child_ids) as one (child_id) where " + policy.sql() + ")",
                policy.parameters());
    }

    private static @Nullable EnquiryStage stage(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(EnquiryStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(new Violation("stage", "There is no such stage of an enquiry."))));
    }
}
