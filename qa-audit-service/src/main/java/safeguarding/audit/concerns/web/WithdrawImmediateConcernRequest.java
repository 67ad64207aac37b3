package safeguarding.audit.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concern was raised in error. */
@Schema(description = "A concern was raised in error.")
public record WithdrawImmediateConcernRequest(
        @Schema(required = true, description = "Why.") @NotBlank @Size(max = 4000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawImmediateConcernRequest[masked]";
    }
}
