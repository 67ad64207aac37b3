package safeguarding.conference.convening.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConferenceRequest;
import safeguarding.platform.coding.Codes;

/** A conference to ask for. */
@Schema(description = "A conference that is asked for. What it follows from sets its clock.")
public record RequestConferenceRequest(
        @Schema(
                required = true,
                enumeration = {"initial", "review", "transfer-in", "pre-birth"})
        @NotNull
        String kind,

        @Schema(required = true, description = "One child, or siblings of one conference; each registered before.")
        @NotNull
        @Size(min = 1, max = 20)
        Set<@NotNull UUID> childIds,

        @Schema(description = "The section 47 enquiry; needed for initial and pre-birth conferences.") @Nullable
        UUID enquiryId,

        @Schema(description = "Day on which the council was told of the move; needed for transfer-in conferences.")
        @Nullable
        LocalDate notifiedOn,

        @Schema(description = "Day of the request; today when absent.") @Nullable
        LocalDate requestedOn,

        @Schema(
                description =
                        "The inquorate or adjourned conference that it goes on with: its children, kind and clock go on.")
        @Nullable
        UUID reconvenes) {

    ConferenceRequest read(LocalDate today) {
        return new ConferenceRequest(
                Codes.read("kind", kind, ConferenceKind.class),
                childIds,
                enquiryId,
                notifiedOn,
                requestedOn == null ? today : requestedOn,
                reconvenes);
    }
}
