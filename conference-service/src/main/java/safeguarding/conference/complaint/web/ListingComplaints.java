package safeguarding.conference.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.conference.complaint.Complaint;
import safeguarding.conference.complaint.Complaints;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists the complaints of which the caller may see at least one child. */
@ApplicationScoped
class ListingComplaints {

    private final KeysetPages pages;
    private final Complaints complaints;
    private final ComplaintViews views;
    private final Access access;

    ListingComplaints(KeysetPages pages, Complaints complaints, ComplaintViews views, Access access) {
        this.pages = pages;
        this.complaints = complaints;
        this.views = views;
        this.access = access;
    }

    private record Seen(UUID complaintId, Set<UUID> children) {}

    Page<ComplaintItem> list(ComplaintFilter filter, PageRequest request) {
        var policy = access.toList("one.child_id");
        var page = pages.list("listComplaints")
                .select("e.id, array(select one.child_id from unnest(e.child_ids) as one (child_id) where %s)"
                        .formatted(policy.sql()))
                .from("complaint e")
                .where(filter.stateCondition())
                .whereGiven("e.area = :area", "area", filter.area())
                .whereGiven("e.conference_id = :conference", "conference", filter.conferenceId())
                .whereGiven("e.child_ids @> array[cast(:child as uuid)]", "child", filter.childId())
                .visible(new RowPredicate(
                        "exists (select 1 from unnest(e.child_ids) as one (child_id) where " + policy.sql() + ")",
                        policy.parameters()))
                .visible(policy.rowsOf("complaint", "e.id"))
                .orderBy(Key.id("e.id"))
                .page(
                        request,
                        row -> new Seen(row.getObject(1, UUID.class), Set.of((UUID[])
                                row.getArray(2).getArray())));
        access.shown(
                page.items().stream().flatMap(seen -> seen.children().stream()).toList());
        var found = complaints.all(page.items().stream().map(Seen::complaintId).toList()).stream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
        return page.map(seen -> views.item(Objects.requireNonNull(found.get(seen.complaintId())), seen.children()));
    }
}
