package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.HeadTeacherView;
import safeguarding.licensing.performances.HeadTeacherView.Opinion;
import safeguarding.platform.coding.Codes;

/** What the head teacher says. */
@Schema(name = "RecordPerformanceHeadTeacherViewRequest", description = "What the head teacher says to a child's part.")
public record RecordHeadTeacherViewRequest(
        @Schema(required = true, description = "Civil date on which it was said; never in the future.") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                enumeration = {"agrees", "objects", "no-view"})
        @NotBlank
        @Size(max = 20)
        String opinion,

        @Schema(description = "In the words of the head teacher.") @Size(max = 4000) @Nullable
        String words) {

    HeadTeacherView read() {
        return new HeadTeacherView(on, Codes.read("opinion", opinion, Opinion.class), words);
    }

    @Override
    public String toString() {
        return "RecordHeadTeacherViewRequest[masked]";
    }
}
