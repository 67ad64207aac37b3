package safeguarding.audit.agreements.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.agreements.Party;
import safeguarding.audit.agreements.PartyKind;
import safeguarding.platform.coding.Codes;

/** A partner of an agreement. */
@Schema(name = "PartnerAgreementParty", description = "A partner of an agreement.")
public record PartyFields(
        @Schema(
                required = true,
                enumeration = {
                    "adult-services",
                    "mental-health",
                    "probation",
                    "clinical-commissioning-group",
                    "general-practice",
                    "other"
                })
        @NotNull
        String kind,

        @Schema(required = true, description = "Name of the organisation, never of a person.")
        @NotBlank
        @Size(max = 200)
        String organisation) {

    static PartyFields of(Party party) {
        return new PartyFields(Codes.of(party.kind()), party.organisation());
    }

    Party read() {
        return new Party(Codes.read("details.parties.kind", kind, PartyKind.class), organisation);
    }
}
