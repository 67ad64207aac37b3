package safeguarding.licensing.productions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.productions.ProductionDay;
import safeguarding.licensing.productions.ProductionDay.Activity;
import safeguarding.platform.coding.Codes;

/** A day of a production. */
@Schema(name = "ProductionDay", description = "A day of a production.")
public record ProductionDayFields(
        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                description = "What is done.",
                enumeration = {"performance", "rehearsal"})
        @NotBlank
        @Size(max = 20)
        String activity,

        @Schema(required = true, description = "Name of one of the places.", examples = "Playhouse")
        @NotBlank
        @Size(max = 200)
        String place) {

    static ProductionDayFields of(ProductionDay day) {
        return new ProductionDayFields(day.on(), Codes.of(day.activity()), day.place());
    }

    ProductionDay read() {
        return new ProductionDay(on, Codes.read("details.days.activity", activity, Activity.class), place.strip());
    }
}
