package safeguarding.licensing.productions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.productions.ProductionPlace;

/** A place of a production. */
@Schema(name = "ProductionPlace", description = "A place of a production.")
public record ProductionPlaceFields(
        @Schema(required = true, description = "What it is called, unique in the production.", examples = "Playhouse")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description =
                        "Code of the council in whose area it is, as in the returns; absent for one outside England.",
                examples = "936")
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        @Nullable
        String council) {

    static ProductionPlaceFields of(ProductionPlace place) {
        return new ProductionPlaceFields(place.name(), place.council());
    }

    ProductionPlace read() {
        return new ProductionPlace(name.strip(), council);
    }
}
