package safeguarding.reviewing.allocation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.allocation.CoveringCaseload.Outcome;
import safeguarding.reviewing.links.Links;

/** For which children of an officer somebody stands in. */
@Schema(name = "CaseloadCover", description = "For which children of an officer somebody stands in, and for which not.")
public record CaseloadCoverView(
        @Schema(required = true, description = "The named IRO.")
        UUID officerId,

        @Schema(required = true, description = "Who stands in.")
        UUID standInId,

        @Schema(required = true) LocalDate from,

        @Schema(required = true) LocalDate to,

        @Schema(required = true, description = "For how many somebody stands in.")
        int arranged,

        @Schema(required = true, description = "Each child of the officer whom the caller may see.")
        List<ChildView> items) {

    /** What became of one child. */
    @Schema(name = "CaseloadCoverItem", description = "Whether somebody stands in for the IRO of one child.")
    public record ChildView(
            @Schema(required = true) UUID allocationId,
            @Schema(required = true) UUID childId,
            @Schema(required = true) boolean arranged,

            @Schema(description = "Rule that refuses it; absent where none does.", examples = "C2.3") @Nullable
            String ruleId,

            @Schema(description = "Why nobody stands in; absent where somebody does.") @Nullable
            String reason,

            @Schema(required = true) URI link) {

        static ChildView of(Outcome outcome, Links links) {
            var allocation = outcome.allocation();
            var refusal = outcome.refusal();
            return new ChildView(
                    allocation.id(),
                    allocation.childId(),
                    refusal == null,
                    rule(refusal),
                    refusal == null ? null : refusal.getMessage(),
                    links.iroAllocation(allocation.id()));
        }

        private static @Nullable String rule(@Nullable ProblemException refusal) {
            var rule = refusal == null ? null : refusal.rule();
            return rule == null ? null : rule.id();
        }
    }

    static CaseloadCoverView of(UUID officerId, CoverCaseloadRequest request, List<Outcome> outcomes, Links links) {
        return new CaseloadCoverView(
                officerId,
                request.standInId(),
                request.from(),
                request.to(),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.refusal() == null)
                        .count(),
                outcomes.stream().map(outcome -> ChildView.of(outcome, links)).toList());
    }
}
