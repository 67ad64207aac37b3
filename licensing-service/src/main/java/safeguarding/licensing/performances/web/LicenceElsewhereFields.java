package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.LicenceElsewhere;

/** A licence that another council granted or refused. */
@Schema(name = "PerformanceLicenceElsewhere", description = "A licence that another council granted or refused.")
public record LicenceElsewhereFields(
        @Schema(required = true, description = "Code or name of the council.", examples = "301")
        @NotBlank
        @Size(max = 100)
        String council,

        @Schema(required = true, description = "Whether it was granted; false: refused.")
        boolean granted,

        @Schema(required = true, description = "Civil date of the decision.") @NotNull
        LocalDate on,

        @Schema(description = "Civil days of performance that it named.") @Size(max = 400) @Nullable
        List<@NotNull LocalDate> days) {

    static LicenceElsewhereFields of(LicenceElsewhere it) {
        return new LicenceElsewhereFields(it.council(), it.granted(), it.on(), it.days());
    }

    LicenceElsewhere read() {
        return new LicenceElsewhere(council, granted, on, Objects.requireNonNullElse(days, List.<LocalDate>of()));
    }
}
