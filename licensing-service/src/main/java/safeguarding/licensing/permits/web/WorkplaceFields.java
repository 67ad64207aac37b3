package safeguarding.licensing.permits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.permits.Workplace;

/** Where a child works. */
@Schema(name = "Workplace", description = "Where a child works.")
public record WorkplaceFields(
        @Schema(required = true, description = "The lines without the postcode.") @NotEmpty @Size(max = 6)
        List<@NotBlank @Size(max = 100) String> lines,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}")
        @Size(max = 9)
        String postcode,

        @Schema(
                required = true,
                description = "Code of the council in whose area it is: that council gives the permit (G1.2).",
                examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council) {

    static WorkplaceFields of(Workplace workplace) {
        return new WorkplaceFields(workplace.lines(), workplace.postcode(), workplace.council());
    }

    Workplace read() {
        var letters = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var inward = letters.length() - 3;
        return new Workplace(lines, letters.substring(0, inward) + " " + letters.substring(inward), council);
    }

    @Override
    public String toString() {
        return "WorkplaceFields[masked]";
    }
}
