package safeguarding.conference.children.web.birth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A birth was on another day than was recorded. */
@Schema(description = "A birth was on another day than was recorded.")
public record CorrectBirthRequest(
        @Schema(required = true, description = "Civil date, never in the future.") @NotNull
        LocalDate dateOfBirth,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectBirthRequest[masked]";
    }
}
