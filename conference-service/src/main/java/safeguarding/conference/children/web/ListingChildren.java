package safeguarding.conference.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Children;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists of the children whom the caller may see, and what has changed in them. */
@ApplicationScoped
public class ListingChildren {

    private static final String CHILD = "child";
    private static final int ALL = 200;

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final Children children;
    private final ChildViews views;

    ListingChildren(KeysetPages pages, ChangeFeed changes, Children children, ChildViews views) {
        this.pages = pages;
        this.changes = changes;
        this.children = children;
        this.views = views;
    }

    Page<ChildItem> list(ChildFilter filter, Access access, PageRequest page) {
        var ids = visible(access)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("c.team = :team", "team", filter.team())
                .whereGiven("c.key_worker = :keyWorker", "keyWorker", filter.keyWorker())
                .ids(page);
        return new Page<>(show(ids.items(), access).stream().map(ChildItem::of).toList(), ids.next());
    }

    Page<ChildItem> changedSince(@Nullable String position, Access access, PageRequest page) {
        var changed = changes.changesSince(CHILD, position, page.size());
        var seen =
                visible(access).where("c.id = any(:ids)", "ids", changed.ids()).ids(new PageRequest(ALL, null));
        var shown = new HashMap<UUID, ChildView>();
        show(seen.items(), access).forEach(view -> shown.put(view.childId(), view));
        return new Page<>(
                changed.ids().stream()
                        .map(id -> ChildItem.ofChange(id, shown.get(id)))
                        .toList(),
                changed.next());
    }

    private KeysetQuery visible(Access access) {
        return pages.list("listChildren")
                .select("c.id")
                .from("child c")
                .visible(access.toList("c.id"))
                .orderBy(Key.id("c.id"));
    }

    private List<ChildView> show(List<UUID> ids, Access access) {
        access.shown(ids);
        return children.all(ids).stream().map(views::show).toList();
    }
}
