package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.performances.Earning;

/** A sum that is earned by a child's part. */
@Schema(name = "PerformanceEarning", description = "A sum that is earned by a child's part.")
public record EarningFields(
        @Schema(required = true, description = "For what it is paid.", examples = "Each performance")
        @NotBlank
        @Size(max = 200)
        String what,

        @Schema(required = true, description = "How much, in pence.", examples = "4500", minimum = "0") @Min(0)
        int pence,

        @Schema(required = true, description = "Whether it is paid to the child; false: to somebody else for it.")
        boolean toTheChild) {

    static EarningFields of(Earning it) {
        return new EarningFields(it.what(), it.pence(), it.toTheChild());
    }

    Earning read() {
        return new Earning(what, pence, toTheChild);
    }
}
