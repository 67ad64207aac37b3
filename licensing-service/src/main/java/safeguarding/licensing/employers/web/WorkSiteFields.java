package safeguarding.licensing.employers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.employers.WorkSite;

/** Where young people work for an employer. */
@Schema(name = "EmployerSite", description = "Where young people work for an employer.")
public record WorkSiteFields(
        @Schema(required = true, examples = "Shop in the High Street") @NotBlank @Size(max = 200)
        String name,

        @Schema(required = true, description = "The lines of the address without the postcode.")
        @NotEmpty
        @Size(max = 6)
        List<@NotBlank @Size(max = 100) String> lines,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}")
        @Size(max = 8)
        String postcode,

        @Schema(
                required = true,
                description = "Code of the council in whose area it is: its byelaws hold there (G1.2).",
                examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council) {

    static WorkSiteFields of(WorkSite site) {
        return new WorkSiteFields(site.name(), site.lines(), site.postcode(), site.council());
    }

    WorkSite read() {
        return new WorkSite(name, lines, postcode, council);
    }

    @Override
    public String toString() {
        return "WorkSiteFields[masked]";
    }
}
