package safeguarding.licensing.performances.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.Arrangements;

/** How a child is cared for. */
@Schema(
        name = "PerformanceArrangements",
        description = "How a child is cared for; what is left out has not been said (H17).")
public record ArrangementsFields(
        @Schema(description = "How it is taught on the days on which it misses school.") @Size(max = 2000) @Nullable
        String education,

        @Schema(description = "Who looks after it.", examples = "An approved chaperone of the theatre.")
        @Size(max = 2000)
        @Nullable
        String chaperone,

        @Schema(description = "Where it stays at night.", examples = "At home.") @Size(max = 2000) @Nullable
        String lodging,

        @Schema(description = "How it comes and goes.", examples = "A parent brings and fetches it.")
        @Size(max = 2000)
        @Nullable
        String travel) {

    static ArrangementsFields of(Arrangements it) {
        return new ArrangementsFields(it.education(), it.chaperone(), it.lodging(), it.travel());
    }

    Arrangements read() {
        return new Arrangements(education, chaperone, lodging, travel);
    }

    @Override
    public String toString() {
        return "ArrangementsFields[masked]";
    }
}
