package safeguarding.reviewing.formerpermanence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.formerpermanence.FormerPermanence;
import safeguarding.reviewing.formerpermanence.FormerPermanences;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists records, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingFormerPermanences {

    private final RecordKind<FormerPermanence> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingFormerPermanences(FormerPermanences formers, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listFormerPermanences",
                "former-permanence",
                "former_permanence",
                FormerPermanence.class,
                formers::all,
                FormerPermanence::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    FormerPermanencePage list(FormerPermanenceFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.withdrawn_on is null and (r.ordered_on is null or r.ordered_on <= :asAt)",
                        "asAt",
                        day.state(clock))
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(former -> FormerPermanenceView.of(former, links))
                .toList();
        return new FormerPermanencePage(items, List.of(), ids.next());
    }

    FormerPermanencePage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, former -> FormerPermanenceView.of(former, links));
        return new FormerPermanencePage(changed.items(), changed.removed(), changed.next());
    }
}
