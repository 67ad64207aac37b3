package safeguarding.conference.organisations.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.organisations.Organisation;
import safeguarding.conference.organisations.Organisations;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One organisation. */
@Path("/v1/organisations/{organisationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final Organisations organisations;
    private final Links links;
    private final Clock clock;

    OrganisationResource(Organisations organisations, Links links, Clock clock) {
        this.organisations = organisations;
        this.links = links;
        this.clock = clock;
    }

    /** The organisation. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "getOrganisation",
            summary = "Read about an organisation",
            description = "Its kinds, since when it takes part, and which machine clients may act for it.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation.",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(
            @PathParam("organisationId") UUID organisationId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var organisation = organisation(organisationId);
        return Versions.answer(ifNoneMatch, organisation, () -> OrganisationView.of(organisation, links));
    }

    /** Replaces what is written about it. */
    @PUT
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replaceOrganisation",
            summary = "Write down an organisation as it is now",
            description = "The whole of it: what is left out is gone. A machine client that is no longer named may act"
                    + " for it no longer, from the next request on.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it stands.",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response replace(
            @PathParam("organisationId") UUID organisationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceOrganisationRequest request) {
        var organisation = organisation(organisationId);
        Versions.require(ifMatch, organisation);
        organisation.change(request.details().read(), CivilTime.today(clock));
        organisations.save(organisation);
        return Response.ok(OrganisationView.of(organisation, links))
                .tag(Versions.etag(organisation))
                .build();
    }

    private Organisation organisation(UUID organisationId) {
        return organisations
                .find(organisationId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such organisation."));
    }
}
