package safeguarding.licensing.performances.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/** What became of each child. */
@Schema(name = "AskedPerformanceLicences", description = "What became of each child, in the order of the request.")
public record AskedPerformanceLicencesView(
        @Schema(required = true) List<ChildView> items) {

    /** What became of a child. */
    @Schema(name = "AskedPerformanceLicence", description = "What became of a child.")
    public record ChildView(
            @Schema(required = true) UUID childId,

            @Schema(
                    required = true,
                    enumeration = {"asked-for", "refused"})
            String outcome,

            @Schema(description = "What was asked for; absent when it was refused.") @Nullable
            URI link,

            @Schema(description = "What a request for this child alone would be answered with.") @Nullable
            Integer status,

            @Schema(description = "Why it was refused.") @Nullable
            String detail,

            @Schema(description = "Rule that refuses it, by its id; absent when no rule does.") @Nullable
            String ruleId,

            @Schema(description = "Fields of the request that are at fault.") @Nullable
            List<FaultView> faults) {

        static ChildView asked(UUID childId, URI link) {
            return new ChildView(childId, "asked-for", link, null, null, null, null);
        }

        static ChildView refused(UUID childId, ProblemException why) {
            var rule = why.rule();
            return new ChildView(
                    childId,
                    "refused",
                    null,
                    why.type().status(),
                    why.detail(),
                    rule == null ? null : rule.id(),
                    why.violations().stream()
                            .map(each -> new FaultView(each.field(), each.message()))
                            .toList());
        }
    }

    /** A field at fault. */
    @Schema(name = "AskedPerformanceLicenceFault", description = "A field at fault.")
    public record FaultView(
            @Schema(required = true) String field,
            @Schema(required = true) String message) {}
}
