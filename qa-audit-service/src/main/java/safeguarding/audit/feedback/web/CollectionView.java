package safeguarding.audit.feedback.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.links.Links;

/** A collection of feedback. */
@Schema(name = "FeedbackCollection", description = "A time in which people are asked.")
public record CollectionView(
        @Schema(required = true) UUID collectionId,
        @Schema(required = true) CollectionFields details,

        @Schema(description = "Last civil date on which people answered; absent while it is open.") @Nullable
        LocalDate closedOn,

        @Schema(required = true) URI link) {

    static CollectionView of(FeedbackCollection it, Links links) {
        return new CollectionView(
                it.id(),
                CollectionFields.of(it.details()),
                it.closedOn().orElse(null),
                links.feedbackCollection(it.id()));
    }
}
