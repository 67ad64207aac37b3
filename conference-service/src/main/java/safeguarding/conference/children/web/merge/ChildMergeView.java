package safeguarding.conference.children.web.merge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.merge.ChildMerge;
import safeguarding.conference.children.merge.MergeFinding;
import safeguarding.conference.children.merge.SplitOfMerge;
import safeguarding.conference.links.Links;

/** Two records of one person. */
@Schema(name = "ChildMerge", description = "Two records of one person, or two that were thought to be.")
public record ChildMergeView(
        @Schema(required = true) UUID mergeId,
        @Schema(required = true) UUID mergedChildId,
        @Schema(required = true) UUID survivingChildId,
        @Schema(required = true) LocalDate mergedOn,
        @Schema(required = true) String reason,

        @Schema(required = true, description = "In what the records contradicted each other; the merge stands.")
        List<FoundView> findings,

        @Schema(description = "Day on which they were split; absent while they are one person.") @Nullable
        LocalDate splitOn,

        @Nullable String splitReason,
        @Schema(required = true) URI link) {

    static ChildMergeView of(ChildMerge merge, Links links) {
        return new ChildMergeView(
                merge.id(),
                merge.mergedChildId(),
                merge.survivingChildId(),
                merge.mergedOn(),
                merge.reason(),
                merge.findings().stream().map(FoundView::of).toList(),
                merge.split().map(SplitOfMerge::on).orElse(null),
                merge.split().map(SplitOfMerge::reason).orElse(null),
                links.to("/v1/child-merges/" + merge.id()));
    }

    /** A contradiction. */
    @Schema(name = "MergeFinding", description = "In what two records of one person contradict each other.")
    public record FoundView(
            @Schema(required = true, examples = "dates-of-birth-differ")
            String code,

            @Schema(required = true, examples = "8940") String rule,
            @Schema(required = true) String sentence) {

        static FoundView of(MergeFinding finding) {
            return new FoundView(finding.code(), finding.rule(), finding.sentence());
        }
    }

    @Override
    public String toString() {
        return "ChildMergeView[" + mergeId + "]";
    }
}
