package safeguarding.conference.subjectaccess.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person rules on a part of an answer. */
@Schema(description = "What a person rules on a marked part of an answer.")
public record RuleOnPartRequest(
        @Schema(required = true, description = "The part, as the answer names it.") @NotBlank @Size(max = 400)
        String part,

        @Schema(
                required = true,
                enumeration = {"disclose", "withhold"})
        @NotBlank
        String ruling,

        @Schema(required = true) @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "RuleOnPartRequest[masked]";
    }
}
