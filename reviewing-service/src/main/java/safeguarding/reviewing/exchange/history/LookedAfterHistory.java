package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.children.web.RegisterChildRequest;

/** Everything another system knows about one looked-after child: one line of the upload. */
@Schema(
        description =
                "Everything another system knows about one looked-after child: one line of the upload. What it leaves out"
                        + " stays as it is.")
public record LookedAfterHistory(
        @Schema(required = true) @Valid @NotNull RegisterChildRequest child,

        @Schema(description = "The council's own ids of brothers and sisters, full or half.") @Size(max = 40)
        List<@NotBlank @Size(max = 40) String> siblings,

        @Schema(description = "In any order; they are taken in the order of their days.") @Size(max = 40)
        List<@Valid @NotNull PastPeriod> periodsOfCare) {

    public LookedAfterHistory {
        siblings = Objects.requireNonNullElse(siblings, List.of());
        periodsOfCare = Objects.requireNonNullElse(periodsOfCare, List.of());
    }

    @Override
    public String toString() {
        return "LookedAfterHistory[masked]";
    }
}
