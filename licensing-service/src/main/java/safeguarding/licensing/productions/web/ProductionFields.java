package safeguarding.licensing.productions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.productions.ProductionDays;
import safeguarding.licensing.productions.ProductionDetails;
import safeguarding.licensing.productions.ProductionKind;
import safeguarding.licensing.productions.ProductionPlaces;
import safeguarding.platform.coding.Codes;

/** Everything about a production that can change. */
@Schema(name = "ProductionDetails", description = "Everything about a production that can change.")
public record ProductionFields(
        @Schema(required = true, description = "Party that makes it.") @NotNull
        UUID producerId,

        @Schema(required = true, description = "What it is called.", examples = "Puss in Boots")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                required = true,
                description = "What it is.",
                enumeration = {"stage", "film", "broadcast", "advertisement", "modelling", "sport", "circus", "other"})
        @NotBlank
        @Size(max = 20)
        String kind,

        @Schema(required = true, description = "Where it takes place.") @NotEmpty @Size(max = 100)
        List<@Valid @NotNull ProductionPlaceFields> places,

        @Schema(required = true, description = "Its days, at least one of them of performance.")
        @NotEmpty
        @Size(max = 1000)
        List<@Valid @NotNull ProductionDayFields> days) {

    static ProductionFields of(ProductionDetails it) {
        return new ProductionFields(
                it.producerId(),
                it.title(),
                Codes.of(it.kind()),
                it.places().all().stream().map(ProductionPlaceFields::of).toList(),
                it.days().all().stream().map(ProductionDayFields::of).toList());
    }

    ProductionDetails read() {
        return new ProductionDetails(
                producerId,
                title.strip(),
                Codes.read("details.kind", kind, ProductionKind.class),
                new ProductionPlaces(
                        places.stream().map(ProductionPlaceFields::read).toList()),
                new ProductionDays(days.stream().map(ProductionDayFields::read).toList()));
    }
}
