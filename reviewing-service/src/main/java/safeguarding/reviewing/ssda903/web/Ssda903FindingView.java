package safeguarding.reviewing.ssda903.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFinding;
import safeguarding.reviewing.ssda903.ReturnFinding.Severity;

/** A rule that a set would break. */
@Schema(
        name = "Ssda903Finding",
        description = "A rule that the set would break, or something that this service does not hold.")
public record Ssda903FindingView(
        @Schema(
                required = true,
                maxLength = 100,
                examples = "393",
                description = "Number of the rule of the return; a name of ours where it has none.")
        String rule,

        @Schema(
                required = true,
                enumeration = {"error", "query"})
        String severity,

        @Schema(maxLength = 50, examples = "Header", description = "Name of the file; absent for the whole set.")
        @Nullable
        String file,

        @Schema(
                minimum = "1",
                maximum = "2000",
                examples = "1",
                description = "Which of the child's lines in the file; absent where none is at fault by itself.")
        @Nullable
        Integer line,

        @Schema(maxLength = 50, examples = "MOTHER", description = "Column; absent for the whole line.") @Nullable
        String field,

        @Schema(required = true, maxLength = 1000, description = "What is wrong, without any value.")
        String sentence) {

    static Ssda903FindingView of(ReturnFinding finding) {
        return new Ssda903FindingView(
                finding.rule(),
                finding.severity() == Severity.QUERY ? "query" : "error",
                finding.file(),
                finding.line(),
                finding.field(),
                finding.sentence());
    }
}
