package safeguarding.reviewing.childsummary.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.childsummary.PlainSummary.NotYetWritten;

/** What keeps a summary from being whole. */
@Schema(
        name = "ReviewChildSummaryGaps",
        description =
                "What the unit has still to write before the summary is whole. It stands on no page for the child.")
public record NotYetWrittenView(
        @Schema(required = true, description = "Decisions that nobody has written in plain words: they are left out.")
        int decisions,

        @Schema(
                required = true,
                description =
                        "Words of the child in the summary of which nobody has said in plain words what they changed.")
        int changes,

        @Schema(required = true, description = "Whether nobody has said how the child took part.")
        boolean participation,

        @Schema(
                required = true,
                description = "Rights that were not explained to the child: advocacy, complaint, court.")
        List<String> rights) {

    static NotYetWrittenView of(NotYetWritten gaps) {
        return new NotYetWrittenView(gaps.decisions(), gaps.changes(), gaps.participation(), gaps.rights());
    }
}
