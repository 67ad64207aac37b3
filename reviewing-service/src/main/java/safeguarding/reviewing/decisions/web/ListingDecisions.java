package safeguarding.reviewing.decisions.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.decisions.Decisions;
import safeguarding.reviewing.decisions.ReviewDecision;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists decisions of reviews, and what has changed in them. */
@ApplicationScoped
class ListingDecisions {

    private final RecordKind<ReviewDecision> kind;
    private final ListedRecords listed;
    private final Links links;

    ListingDecisions(Decisions decisions, ListedRecords listed, Links links) {
        this.kind = new RecordKind<>(
                "listReviewDecisions",
                "review-decision",
                "review_decision",
                ReviewDecision.class,
                decisions::all,
                ReviewDecision::childId);
        this.listed = listed;
        this.links = links;
    }

    DecisionPage list(DecisionFilter filter, Access access, PageRequest page) {
        var ids = listed.visible(kind, access, null)
                .where(filter.stateCondition())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.review_id = :review", "review", filter.reviewId())
                .whereGiven("r.owner = :owner", "owner", filter.owner())
                .whereGiven("r.due_on <= :dueBy", "dueBy", filter.dueBy())
                .ids(page);
        var items = listed.read(kind, ids.items(), null, access).stream()
                .map(decision -> DecisionView.of(decision, links))
                .toList();
        return new DecisionPage(items, List.of(), ids.next());
    }

    DecisionPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, decision -> DecisionView.of(decision, links));
        return new DecisionPage(changed.items(), changed.removed(), changed.next());
    }
}
