package safeguarding.conference.court.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.court.CourtExtension;

/** More time that the court gave. */
@Schema(name = "CourtExtension", description = "More time that the court gave (C4.2): 1 to 8 weeks, with the reason.")
public record CourtExtensionFields(
        @Schema(required = true, description = "Day of the court's decision.", examples = "2014-10-06") @NotNull
        LocalDate grantedOn,

        @Schema(
                required = true,
                description =
                        "How many weeks, counted from the later of the end of the period before and grantedOn. More than 8 are refused by C4.2.",
                examples = "8")
        @NotNull
        @Min(1)
        @Max(520)
        Integer weeks,

        @Schema(required = true, description = "Why it was needed to resolve the proceedings justly, in words.")
        @NotBlank
        @Size(max = 4000)
        String reason) {

    CourtExtension extension() {
        return new CourtExtension(grantedOn, weeks, reason);
    }

    static CourtExtensionFields of(CourtExtension extension) {
        return new CourtExtensionFields(extension.grantedOn(), extension.weeks(), extension.reason());
    }

    @Override
    public String toString() {
        return "CourtExtensionFields[" + grantedOn + " " + weeks + "]";
    }
}
