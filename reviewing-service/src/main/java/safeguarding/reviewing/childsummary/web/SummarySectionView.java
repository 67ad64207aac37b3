package safeguarding.reviewing.childsummary.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.childsummary.SummarySection;

/** A part of a summary. */
@Schema(name = "ReviewChildSummarySection", description = "A part of a summary for a child.")
public record SummarySectionView(
        @Schema(required = true, examples = "Your next review")
        String heading,

        @Schema(required = true, description = "At least one; each is shown as a line of its own.")
        List<String> sentences) {

    static SummarySectionView of(SummarySection section) {
        return new SummarySectionView(section.heading(), section.sentences());
    }

    @Override
    public String toString() {
        return "SummarySectionView[" + heading + "]";
    }
}
