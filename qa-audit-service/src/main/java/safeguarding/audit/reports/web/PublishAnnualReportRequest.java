package safeguarding.audit.reports.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The yearly report goes out. */
@Schema(name = "AnnualQaReportPublication", description = "The yearly report goes out.")
public record PublishAnnualReportRequest(
        @Schema(
                description =
                        "Why there is another edition; needed from the second on. It is printed: neither a child nor a member of staff is named.")
        @Nullable
        @Size(min = 1, max = 1000)
        String reason) {

    /** The same; null where it is blank. */
    @Nullable
    String said() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    @Override
    public String toString() {
        return "PublishAnnualReportRequest[masked]";
    }
}
