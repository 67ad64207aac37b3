package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.performances.UnlicensedPerformance;

/** A performance without a licence. */
@Schema(name = "UnlicensedPerformance", description = "A performance without a licence.")
public record UnlicensedPerformanceFields(
        @Schema(required = true, description = "Civil date.") @NotNull
        LocalDate on,

        @Schema(required = true, description = "What it was.", examples = "Dance show") @NotBlank @Size(max = 200)
        String what,

        @Schema(required = true, description = "Whether school was missed for it.")
        boolean schoolMissed) {

    static UnlicensedPerformanceFields of(UnlicensedPerformance it) {
        return new UnlicensedPerformanceFields(it.on(), it.what(), it.schoolMissed());
    }

    UnlicensedPerformance read() {
        return new UnlicensedPerformance(on, what, schoolMissed);
    }
}
