package safeguarding.licensing.bodies.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.bodies.BodyPlace;

/** Where a body of persons performs. */
@Schema(name = "BodyOfPersonsPlace", description = "Where a body of persons performs.")
public record BodyPlaceFields(
        @Schema(required = true, description = "What it is called.", examples = "Parish Hall")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "(?i)[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}")
        @Size(max = 9)
        String postcode,

        @Schema(
                required = true,
                description = "Code of the council in whose area it is: that one approves (H3).",
                examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council) {

    static BodyPlaceFields of(BodyPlace place) {
        return new BodyPlaceFields(place.name(), place.postcode(), place.council());
    }

    BodyPlace read() {
        return new BodyPlace(name.strip(), postcode, council);
    }

    @Override
    public String toString() {
        return "BodyPlaceFields[masked]";
    }
}
