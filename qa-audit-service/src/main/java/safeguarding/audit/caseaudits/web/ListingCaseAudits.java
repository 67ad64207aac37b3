package safeguarding.audit.caseaudits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists audits of cases, and what has changed in them. */
@ApplicationScoped
class ListingCaseAudits {

    private final CaseAudits caseAudits;
    private final CaseAuditSight sight;
    private final CaseAuditViews views;
    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final Access access;

    ListingCaseAudits(
            CaseAudits caseAudits,
            CaseAuditSight sight,
            CaseAuditViews views,
            KeysetPages pages,
            ChangeFeed changes,
            Access access) {
        this.caseAudits = caseAudits;
        this.sight = sight;
        this.views = views;
        this.pages = pages;
        this.changes = changes;
        this.access = access;
    }

    Page<CaseAuditItem> list(CaseAuditFilter filter, PageRequest page) {
        var ids = filter.on(visible()).ids(page);
        return new Page<>(shown(ids.items()), ids.next());
    }

    /** What has changed since a cursor, as it stands; what the caller may not see is passed over. */
    Page<CaseAuditItem> changedSince(String cursor, PageRequest page) {
        return changes.page(CaseAuditSight.TYPE, cursor, page, changed -> {
            var seen = visible()
                    .where("r.id = any (:ids)", "ids", changed)
                    .ids(new PageRequest(PageRequest.LARGEST, null));
            return shown(changed.stream().filter(seen.items()::contains).toList());
        });
    }

    private KeysetQuery visible() {
        return pages.list("listCaseAudits")
                .select("r.id")
                .from("case_audit r")
                .visible(sight.inLists())
                .orderBy(Key.id("r.id"));
    }

    private List<CaseAuditItem> shown(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = caseAudits.all(ids).stream().collect(Collectors.toMap(CaseAudit::id, Function.identity()));
        access.shown(
                byId.values().stream().flatMap(each -> each.childId().stream()).collect(Collectors.toSet()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(views::item)
                .toList();
    }
}
