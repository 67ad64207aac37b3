package safeguarding.audit.reports.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.Change;
import safeguarding.platform.coding.Codes;

/** The cases of an area or a team. */
@Schema(name = "ReportedGroup", description = "The cases of an area or a team.")
public record ReportedGroupView(
        @Schema(required = true, description = "Code of the area or the team.")
        String code,

        @Schema(required = true) ReportedShareView share,

        @Schema(
                description =
                        "Since the audit before; absent for a first audit, for a team, and where a number is suppressed.")
        @Nullable
        SinceView since) {

    /** What changed since the audit before. */
    @Schema(name = "ReportedChange", description = "What changed since the audit before.")
    public record SinceView(
            @Schema(
                    required = true,
                    enumeration = {"better", "worse", "no-difference", "not-compared"})
            String verdict,

            @Schema(required = true, description = "What can be said, in a sentence.")
            String text) {

        static SinceView of(Change change) {
            return new SinceView(Codes.of(change.verdict()), change.text());
        }
    }
}
