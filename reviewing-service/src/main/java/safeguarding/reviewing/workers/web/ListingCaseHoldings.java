package safeguarding.reviewing.workers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;
import safeguarding.reviewing.workers.CaseHolding;
import safeguarding.reviewing.workers.CaseHoldings;

/** Lists records, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingCaseHoldings {

    private final RecordKind<CaseHolding> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingCaseHoldings(CaseHoldings holdings, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listCaseHoldings",
                "case-holding",
                "case_holding",
                CaseHolding.class,
                holdings::all,
                CaseHolding::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    CaseHoldingPage list(CaseHoldingFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where("r.withdrawn_on is null and r.held_from <= :asAt", "asAt", day.state(clock))
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(holding -> CaseHoldingView.of(holding, links))
                .toList();
        return new CaseHoldingPage(items, List.of(), ids.next());
    }

    CaseHoldingPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, holding -> CaseHoldingView.of(holding, links));
        return new CaseHoldingPage(changed.items(), changed.removed(), changed.next());
    }
}
