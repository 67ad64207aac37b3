package safeguarding.conference.councils.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is arranged with another council, when it has changed or what is recorded is wrong. */
@Schema(
        name = "ReplaceCouncilArrangementRequest",
        description = "What is arranged with another council, when it has changed or what is recorded is wrong.")
public record ChangeArrangementRequest(
        @Schema(required = true, description = "The whole of it; what is left out is gone.") @Valid @NotNull
        ArrangementFields arrangement,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ChangeArrangementRequest[masked]";
    }
}
