package safeguarding.reviewing.reviews.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.ChainFacts;
import safeguarding.reviewing.reviews.Deferrals;
import safeguarding.reviewing.reviews.JudgedReview;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewDue;
import safeguarding.reviewing.reviews.web.KnownChains.Known;

/** Shows chains of reviews against the clock. */
@Singleton
class ReviewChainViews {

    private final KnownChains known;
    private final Deadlines deadlines;
    private final Links links;
    private final Clock clock;

    ReviewChainViews(KnownChains known, Deadlines deadlines, Links links, Clock clock) {
        this.known = known;
        this.deadlines = deadlines;
        this.links = links;
        this.clock = clock;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(ReviewChain chain) {
        var view = show(known.standing(chain), CivilTime.today(clock), deadlines.of(chain.id()));
        return Response.ok(view).tag(Versions.etag(chain)).build();
    }

    /** As it is seen at the end of a civil day by which it had begun. */
    ReviewChainView show(Known told, LocalDate asAt, List<Deadline> due) {
        var chain = told.chain();
        var facts = told.facts();
        return new ReviewChainView(
                chain.id(),
                chain.periodId(),
                chain.childId(),
                chain.startedOn(),
                chain.endedOn().filter(on -> !on.isAfter(asAt)).orElse(null),
                asAt,
                shown(facts.flatMap(each -> each.next(asAt))),
                shown(facts.flatMap(each -> each.unfinished(asAt))),
                facts.map(each -> each.judged(asAt)).orElse(List.<JudgedReview>of()).stream()
                        .map(JudgedReviewView::of)
                        .toList(),
                chain.calls().stream()
                        .filter(call -> !call.notedOn().isAfter(asAt))
                        .map(ReviewCallView::of)
                        .toList(),
                chain.exemptions().stream()
                        .filter(granted -> !granted.exemption().grantedOn().isAfter(asAt))
                        .map(ReviewExemptionView::of)
                        .toList(),
                DeferralsView.of(deferrals(facts, asAt)),
                due,
                chain.withdrawal().map(MadeInError::on).orElse(null),
                links.reviewChain(chain.id()));
    }

    private static Deferrals deferrals(Optional<ChainFacts> facts, LocalDate asAt) {
        return facts.map(each -> each.deferrals(asAt)).orElseGet(() -> new Deferrals(List.of()));
    }

    private static @Nullable ReviewDueView shown(Optional<ReviewDue> due) {
        return due.map(ReviewDueView::of).orElse(null);
    }
}
