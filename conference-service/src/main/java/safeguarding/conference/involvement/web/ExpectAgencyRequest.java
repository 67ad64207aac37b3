package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.InvolvedAgency;
import safeguarding.platform.coding.Codes;

/** An agency that is expected at a conference. */
@Schema(description = "An agency that is expected at a conference. From then on it is involved with the children.")
public record ExpectAgencyRequest(
        @Schema(required = true, examples = "gp-practice-elm")
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        String agency,

        @Schema(required = true, examples = "gp") @NotNull String kind,

        @Schema(required = true, description = "Whether it works with the child directly.") @NotNull
        Boolean directContact,

        @Schema(description = "Day of the invitation; absent while it is not invited.") @Nullable
        LocalDate invitedOn) {

    InvolvedAgency read() {
        return new InvolvedAgency(agency, Codes.read("kind", kind, AgencyKind.class), directContact);
    }
}
