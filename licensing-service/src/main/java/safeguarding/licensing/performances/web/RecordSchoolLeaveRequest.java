package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.SchoolLeave;

/** Whether the school grants leave. */
@Schema(name = "RecordPerformanceSchoolLeaveRequest", description = "Whether the school grants leave of absence.")
public record RecordSchoolLeaveRequest(
        @Schema(required = true, description = "Civil date of the school's decision; never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true) @NotNull Boolean granted,

        @Schema(description = "In the words of the school.") @Size(max = 4000) @Nullable
        String words) {

    SchoolLeave read() {
        return new SchoolLeave(on, granted, words);
    }

    @Override
    public String toString() {
        return "RecordSchoolLeaveRequest[masked]";
    }
}
