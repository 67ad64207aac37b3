package safeguarding.reviewing.reviews.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.ReviewChain;

/** The reviews of one period of care, in a list. */
@Schema(name = "ReviewChainItem", description = "The reviews of one period of care, in a list.")
public record ReviewChainItem(
        @Schema(required = true) UUID chainId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(required = true) URI link) {

    static ReviewChainItem of(ReviewChain chain, LocalDate asAt, Links links) {
        return new ReviewChainItem(
                chain.id(),
                chain.periodId(),
                chain.childId(),
                chain.startedOn(),
                chain.endedOn().filter(on -> !on.isAfter(asAt)).orElse(null),
                links.reviewChain(chain.id()));
    }
}
