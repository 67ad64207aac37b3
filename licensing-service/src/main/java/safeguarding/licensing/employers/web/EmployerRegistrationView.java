package safeguarding.licensing.employers.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.employers.EmployerRegistration;
import safeguarding.licensing.links.Links;

/** What the registration of an employer is for. */
@Schema(
        name = "EmployerRegistration",
        description = "What the registration of an employer is for. Its life is that of the licence with the same"
                + " identifier.")
public record EmployerRegistrationView(
        @Schema(required = true) UUID licenceId,

        @Schema(required = true, description = "The employer.")
        URI party,

        @Schema(required = true) WorkOfferFields offer,

        @Schema(required = true, description = "Its life: what is decided, and how it stands.")
        URI licence,

        @Schema(required = true) URI link) {

    static EmployerRegistrationView of(EmployerRegistration registration, Links links) {
        return new EmployerRegistrationView(
                registration.id(),
                links.party(registration.partyId()),
                WorkOfferFields.of(registration.offer()),
                links.licence(registration.id()),
                links.to("/v1/employer-registrations/" + registration.id()));
    }
}
