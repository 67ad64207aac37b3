package safeguarding.conference.papers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.CorrectionAsked;
import safeguarding.conference.papers.Petitioner;
import safeguarding.platform.coding.Codes;

/** Somebody says that minutes are wrong. */
@Schema(description = "Somebody says that minutes which were sent are wrong.")
public record RequestCorrectionRequest(
        @Schema(
                required = true,
                enumeration = {"child", "relative", "agency", "unit"})
        @NotNull
        String askedBy,

        @Schema(description = "The child of the conference or a registered relative; needed for those two.") @Nullable
        UUID personId,

        @Schema(description = "Code of the organisation; needed for an agency.") @Size(min = 1, max = 100) @Nullable
        String agency,

        @Schema(description = "The section that is said to be wrong; absent for the whole.") @Nullable
        UUID sectionId,

        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate askedOn,

        @Schema(required = true, description = "What is said to be wrong, in words.") @NotBlank @Size(max = 4000)
        String wording) {
    CorrectionAsked read() {
        return new CorrectionAsked(
                Codes.read("askedBy", askedBy, Petitioner.class), personId, agency, sectionId, askedOn, wording);
    }

    @Override
    public String toString() {
        return "RequestCorrectionRequest[masked]";
    }
}
