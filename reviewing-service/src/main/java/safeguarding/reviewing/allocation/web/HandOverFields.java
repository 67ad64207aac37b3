package safeguarding.reviewing.allocation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.allocation.HandOver;

/** What an officer passes on to the next. */
@Schema(name = "IroHandOver", description = "What an officer passes on to the next; it stays in this service.")
public record HandOverFields(
        @Schema(required = true, description = "Why.", examples = "Leaves the unit.") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(
                required = true,
                description = "What is still to be done; empty when nothing is.",
                examples = "[\"The health assessment is not agreed.\"]")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 1000) String> openMatters) {

    static HandOverFields of(HandOver handOver) {
        return new HandOverFields(handOver.reason(), handOver.openMatters());
    }

    HandOver read() {
        return new HandOver(reason, openMatters);
    }

    @Override
    public String toString() {
        return "HandOverFields[masked]";
    }
}
