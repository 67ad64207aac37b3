package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryStage;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Lists enquiries of which the caller may see at least one child, with the children that may be seen. */
@ApplicationScoped
public class ListingEnquiries {

    private final KeysetPages pages;
    private final Section47Enquiries enquiries;
    private final EnquiryViews views;

    ListingEnquiries(KeysetPages pages, Section47Enquiries enquiries, EnquiryViews views) {
        this.pages = pages;
        this.enquiries = enquiries;
        this.views = views;
    }

    /** An enquiry on its way to the page. */
    private record Seen(UUID enquiryId, Set<UUID> children) {}

    Page<EnquiryView> list(EnquiryFilter filter, Access access, PageRequest page) {
        var policy = access.toList("one.child_id");
        var rows = pages.list("listSection47Enquiries")
                .select("e.id, array(select one.child_id from unnest(e.child_ids) as one (child_id) where %s)"
                        .formatted(policy.sql()))
                .from("section_47_enquiry e")
                .visible(anyChild(policy))
                .visible(policy.rowsOf("section_47_enquiry", "e.id"))
                .whereGiven("e.area = :area", "area", filter.area())
                .whereGiven("e.stage = :stage", "stage", stage(filter.stage()))
                .whereGiven("e.child_ids @> array[cast(:child as uuid)]", "child", filter.childId())
                .orderBy(Key.id("e.id"))
                .page(
                        page,
                        row -> new Seen(row.getObject(1, UUID.class), Set.of((UUID[])
                                row.getArray(2).getArray())));
        var shown = new HashSet<UUID>();
        rows.items().forEach(row -> shown.addAll(row.children()));
        access.shown(shown);
        return new Page<>(rows.items().stream().map(this::view).toList(), rows.next());
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
