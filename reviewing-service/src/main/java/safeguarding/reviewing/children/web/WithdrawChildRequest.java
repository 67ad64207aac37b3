package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the record of a child was made in error. */
@Schema(name = "ReviewingWithdrawChildRequest", description = "Why the record of a child was made in error.")
public record WithdrawChildRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawChildRequest[masked]";
    }
}
