package safeguarding.audit.reports.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said in a section of the yearly report. */
@Schema(name = "AnnualQaReportCommentaryText", description = "What is said in a section of the yearly report.")
public record ReplaceCommentaryRequest(
        @Schema(
                description =
                        "Plain text, which is printed as it is: neither a child nor a member of staff is named. Absent: nothing is said.")
        @Nullable
        @Size(min = 1, max = 10_000)
        String text) {

    /** The same; null where it is blank. */
    @Nullable
    String said() {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "ReplaceCommentaryRequest[masked]";
    }
}
