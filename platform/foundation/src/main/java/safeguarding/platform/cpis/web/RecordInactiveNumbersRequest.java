package safeguarding.platform.cpis.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Message 06. Masks itself. */
@Schema(description = "NHS numbers that are no longer in use (message 06), at most 1,000 at once.")
public record RecordInactiveNumbersRequest(
        @Schema(required = true, minItems = 1, maxItems = 1000) @NotEmpty @Size(max = 1000)
        List<@NotNull @Pattern(regexp = "[0-9]{10}") String> nhsNumbers) {

    public RecordInactiveNumbersRequest {
        nhsNumbers = Objects.requireNonNullElse(nhsNumbers, List.of());
    }

    @Override
    public String toString() {
        return "RecordInactiveNumbersRequest[masked]";
    }
}
