package safeguarding.conference.exchange.history;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan whose conference is not known, or the end of a plan that no conference decided. */
@Schema(description = "A plan whose conference is not known, or the end of a plan that no conference decided.")
public record PastPlan(
        @Schema(required = true, description = "Day on which it started.") @NotNull
        LocalDate startedOn,

        @Schema(enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"}) @Nullable
        String category,

        @Schema(description = "Day on which it ended; absent while it is open.") @Nullable
        LocalDate endedOn,

        @Schema(enumeration = {"harm-no-longer-likely", "moved-and-taken-over", "turned-18", "died", "left-uk"})
        @Nullable
        String endingReason) {}
