package safeguarding.reviewing.reviews.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.ChainEvent;
import safeguarding.reviewing.reviews.ChainEvent.ChainCorrected;
import safeguarding.reviewing.reviews.ChainEvent.ChainEnded;
import safeguarding.reviewing.reviews.ChainEvent.ChainOpened;
import safeguarding.reviewing.reviews.ChainEvent.ChainWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCallWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCalledFor;
import safeguarding.reviewing.reviews.ChainEvent.ReviewExcuseWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewExcused;

/** Publishes what happens to chains of reviews: codes and dates, never a reason in words. */
@ApplicationScoped
public class ChainPublication implements Publication<ChainEvent> {

    private final Links links;

    ChainPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChainEvent> about() {
        return ChainEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChainEvent event) {
        var chain = event.chain();
        var about = Set.of(chain.childId());
        var body = EventBody.of(event.on(), about, chain.area()).with("periodId", chain.periodId());
        return new CatalogueEvent(
                name(event),
                1,
                "review-chain",
                chain.chainId(),
                event.on(),
                about,
                chain.area(),
                told(event, body).link(links.reviewChain(chain.chainId())));
    }

    private static String name(ChainEvent event) {
        return switch (event) {
            case ChainOpened e -> "review-chain-opened";
            case ReviewCalledFor e -> "review-called-for";
            case ReviewCallWithdrawn e -> "review-call-withdrawn";
            case ReviewExcused e -> "review-excused";
            case ReviewExcuseWithdrawn e -> "review-excuse-withdrawn";
            case ChainCorrected e -> "review-chain-corrected";
            case ChainEnded e -> "review-chain-ended";
            case ChainWithdrawn e -> "review-chain-withdrawn";
        };
    }

    private static EventBody told(ChainEvent event, EventBody body) {
        return switch (event) {
            case ChainOpened e -> body;
            case ReviewCalledFor e -> body.with("kind", e.kind()).with("day", e.day());
            case ReviewCallWithdrawn e -> body.with("kind", e.kind()).with("day", e.day());
            case ReviewExcused e -> body.with("until", e.until());
            case ReviewExcuseWithdrawn e -> body.with("until", e.until());
            case ChainCorrected e -> body.with("startedOn", e.startedOn()).with("endedOn", e.endedOn());
            case ChainEnded e -> body;
            case ChainWithdrawn e -> body;
        };
    }
}
