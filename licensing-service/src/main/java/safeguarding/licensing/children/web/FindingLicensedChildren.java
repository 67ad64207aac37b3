package safeguarding.licensing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.children.LicensedChildren;
import safeguarding.licensing.children.RegisteringChild;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Looks for a child among those the caller may see; the best fitting come first. Every way uses an index. */
@ApplicationScoped
class FindingLicensedChildren {

    /** How many of the keys of the name are not there. */
    private static final String MISSING_KEYS =
            "cardinality(array(select unnest(cast(:keys as text[])) except select unnest(c.name_keys)))";

    private final KeysetPages pages;
    private final LicensedChildren children;
    private final RegisteringChild registering;
    private final Access access;

    FindingLicensedChildren(KeysetPages pages, LicensedChildren children, RegisteringChild registering, Access access) {
        this.pages = pages;
        this.children = children;
        this.registering = registering;
        this.access = access;
    }

    /** A child that was found. */
    record Found(LicensedChild child, String by) {}

    Page<Found> find(SearchLicensedChildrenRequest request, PageRequest page) {
        var query = pages.list("searchLicensedChildren")
                .select("c.id")
                .from("licensed_child c")
                .visible(access.toSearch("c.id"));
        return switch (request.way()) {
            case NHS_NUMBER -> new Page<>(List.of(), null);
            case COUNCIL_CHILD_ID -> {
                var childId = registering.childId(Objects.requireNonNull(request.councilChildId()));
                query.where("c.id = :child", "child", childId).orderBy(Key.id("c.id"));
                yield found(query.ids(page), "council-child-id");
            }
            case NAME_AND_DATE_OF_BIRTH -> {
                query.where("c.born_on = :born", "born", Objects.requireNonNull(request.dateOfBirth()))
                        .where(
                                "c.name_keys && cast(:keys as text[])",
                                "keys",
                                Objects.requireNonNull(request.name()).keys())
                        .orderBy(Key.number(MISSING_KEYS), Key.id("c.id"));
                yield found(query.ids(page), "name-and-date-of-birth");
            }
        };
    }

    private Page<Found> found(Page<UUID> ids, String by) {
        access.shown(ids.items());
        return new Page<>(
                children.all(ids.items()).stream()
                        .map(child -> new Found(child, by))
                        .toList(),
                ids.next());
    }
}
