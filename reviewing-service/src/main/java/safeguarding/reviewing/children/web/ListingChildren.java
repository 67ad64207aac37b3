package safeguarding.reviewing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.children.Children;

/** Lists of the children whom the caller may see, and what has changed in them. */
@ApplicationScoped
public class ListingChildren {

    private static final String CHILD = "child";

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Children children;
    private final ChildViews views;

    ListingChildren(KeysetPages pages, ChangeFeed changes, GoneFromSight gone, Children children, ChildViews views) {
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.children = children;
        this.views = views;
    }

    Page<ChildItem> list(ChildFilter filter, Access access, PageRequest page) {
        var ids = visible(access)
                .where("c.withdrawn_on is null")
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("c.team = :team", "team", filter.team())
                .whereGiven("c.social_worker = :socialWorker", "socialWorker", filter.socialWorker())
                .ids(page);
        return new Page<>(show(ids.items(), access).stream().map(ChildItem::of).toList(), ids.next());
    }

    Page<ChildItem> changedSince(@Nullable String position, Access access, PageRequest page) {
        return changes.page(CHILD, position, page, changed -> told(changed, access));
    }

    private List<ChildItem> told(List<UUID> changed, Access access) {
        var seen = visible(access)
                .where("c.id = any(:ids)", "ids", changed)
                .ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = new HashMap<UUID, ChildView>();
        show(seen.items(), access).forEach(view -> shown.put(view.childId(), view));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> ChildItem.ofChange(id, shown.get(id)))
                .toList();
    }

    private KeysetQuery visible(Access access) {
        return pages.list("listReviewingChildren")
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
