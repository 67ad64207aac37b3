package safeguarding.conference.children.web.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.merge.ChildMerges;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists the merges of which the caller may see both records. */
@ApplicationScoped
class ListingMerges {

    private final KeysetPages pages;
    private final ChildMerges merges;
    private final Links links;

    ListingMerges(KeysetPages pages, ChildMerges merges, Links links) {
        this.pages = pages;
        this.merges = merges;
        this.links = links;
    }

    Page<ChildMergeView> list(@Nullable UUID childId, Access access, PageRequest page) {
        var ids = pages.list("listChildMerges")
                .select("m.id")
                .from("child_merge m")
                .visible(access.toList("m.merged_child_id"))
                .visible(access.toList("m.surviving_child_id"))
                .whereGiven("cast(:child as uuid) in (m.merged_child_id, m.surviving_child_id)", "child", childId)
                .orderBy(Key.id("m.id"))
                .ids(page);
        var found = merges.all(ids.items());
        var shown = new HashSet<UUID>();
        found.forEach(merge -> shown.addAll(merge.childIds()));
        access.shown(shown);
        return new Page<>(
                found.stream().map(merge -> ChildMergeView.of(merge, links)).toList(), ids.next());
    }
}
