package safeguarding.reviewing.exchange.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody was the child's IRO from a day until the next one was. */
@Schema(description = "Somebody was the child's named IRO from a day until the next one was.")
public record PastNaming(
        @Schema(required = true, description = "Staff number of a registered reviewing officer.", examples = "S1201")
        @NotBlank
        @Size(max = 50)
        String staffId,

        @Schema(required = true) @NotNull LocalDate from,

        @Schema(description = "Why the officer before handed over, in the words of the unit.")
        @Size(max = 1000)
        @Nullable
        String handOverReason) {

    @Override
    public String toString() {
        return "PastNaming[" + staffId + ", " + from + "]";
    }
}
