package safeguarding.reviewing.childsummary.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.links.Links;

/** What a child is told of its review. */
@Schema(name = "ReviewChildSummary", description = "A review told to its child in plain words.")
public record ChildSummaryView(
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"standard", "easy-read"})
        String variant,

        @Schema(required = true, description = "Language of the text.", examples = "en-GB")
        String language,

        @Schema(required = true, examples = "Your review on Monday 16 November 2026")
        String title,

        @Schema(required = true, description = "In the order in which they are read.")
        List<SummarySectionView> sections,

        @Schema(required = true) NotYetWrittenView notYetWritten,
        @Schema(required = true) URI link) {

    /** The language of every summary. */
    static final String LANGUAGE = "en-GB";

    static ChildSummaryView of(FilledSummary summary, Links links) {
        return new ChildSummaryView(
                summary.reviewId(),
                summary.childId(),
                summary.variant(),
                LANGUAGE,
                summary.title(),
                summary.sections().stream().map(SummarySectionView::of).toList(),
                NotYetWrittenView.of(summary.notYetWritten()),
                links.to("/v1/reviews/" + summary.reviewId() + "/child-summary"));
    }

    @Override
    public String toString() {
        return "ChildSummaryView[" + reviewId + "]";
    }
}
