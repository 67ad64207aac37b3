package safeguarding.licensing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.LicensedChildren;
import safeguarding.licensing.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists of the children whom the caller may see, and what has changed in them. */
@ApplicationScoped
class ListingLicensedChildren {

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final LicensedChildren children;
    private final Access access;
    private final Links links;

    ListingLicensedChildren(
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            LicensedChildren children,
            Access access,
            Links links) {
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.children = children;
        this.access = access;
        this.links = links;
    }

    Page<LicensedChildItem> list(@Nullable String area, PageRequest page) {
        var ids = visible().whereGiven("c.area = :area", "area", area).ids(page);
        return new Page<>(
                show(ids.items()).stream()
                        .map(view -> LicensedChildItem.of(view.childId(), view))
                        .toList(),
                ids.next());
    }

    Page<LicensedChildItem> changedSince(String cursor, PageRequest page) {
        return changes.page("licensed-child", cursor, page, this::told);
    }

    private List<LicensedChildItem> told(List<UUID> changed) {
        var seen = visible().where("c.id = any(:ids)", "ids", changed).ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = new HashMap<UUID, LicensedChildView>();
        show(seen.items()).forEach(view -> shown.put(view.childId(), view));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> LicensedChildItem.of(id, shown.get(id)))
                .toList();
    }

    private KeysetQuery visible() {
        return pages.list("listLicensedChildren")
                .select("c.id")
                .from("licensed_child c")
                .visible(access.toList("c.id"))
                .orderBy(Key.id("c.id"));
    }

    private List<LicensedChildView> show(List<UUID> ids) {
        access.shown(ids);
        return children.all(ids).stream()
                .map(child -> LicensedChildView.of(child, links))
                .toList();
    }
}
