package safeguarding.conference.organisations.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.links.Links;
import safeguarding.conference.organisations.Organisation;

/** An organisation. */
@Schema(description = "An organisation that takes part in conferences.")
public record OrganisationView(
        @Schema(required = true) UUID organisationId,

        @Schema(required = true, examples = "gp-practice-elm")
        String code,

        @Schema(required = true) OrganisationFields details,
        @Schema(required = true) URI link) {

    static OrganisationView of(Organisation organisation, Links links) {
        return new OrganisationView(
                organisation.id(),
                organisation.code(),
                OrganisationFields.of(organisation.details()),
                links.to("/v1/organisations/" + organisation.id()));
    }
}
