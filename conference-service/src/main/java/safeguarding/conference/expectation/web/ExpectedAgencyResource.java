package safeguarding.conference.expectation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ChairsExpectations;
import safeguarding.conference.expectation.ExpectedAgency;
import safeguarding.conference.links.Links;
import safeguarding.platform.versioning.Versions;

/** One expected agency. */
@Path("/v1/expected-agencies/{expectedAgencyId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectedAgencyResource {

    private final OpenedExpectation opened;
    private final ChairsExpectations chairs;
    private final Links links;

    ExpectedAgencyResource(OpenedExpectation opened, ChairsExpectations chairs, Links links) {
        this.opened = opened;
        this.chairs = chairs;
        this.links = links;
    }

    /** The expectation. */
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
            operationId = "getExpectedAgency",
            summary = "Read why an agency is expected",
            description = "What the rules said, or the chair, and whether it was removed.")
    @APIResponse(
            responseCode = "200",
            description = "The expectation as it stands.",
            content = @Content(schema = @Schema(implementation = ExpectedAgencyView.class)))
    public Response get(
            @PathParam("expectedAgencyId") UUID expectedAgencyId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(expectedAgencyId);
        return Versions.answer(
                ifNoneMatch, found.expected(), () -> ExpectedAgencyView.of(found.expected(), found.visible(), links));
    }

    /** The chair does not expect it. */
    @POST
    @Path("/removals")
    @RolesAllowed({"chair", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "removeAgencyExpectation",
            summary = "Do not expect an agency",
            description =
                    "With a reason. The removal stays, whatever the rules say later. The agency's line stays in the"
                            + " record, marked, and its involvement through this conference ends today.")
    @APIResponse(
            responseCode = "200",
            description = "The expectation as it stands, removed.",
            content = @Content(schema = @Schema(implementation = ExpectedAgencyView.class)))
    public Response remove(
            @PathParam("expectedAgencyId") UUID expectedAgencyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RemoveExpectedAgencyRequest request) {
        var found = opened.toChange(expectedAgencyId, ifMatch);
        var expected = chairs.remove(found.conference(), found.expected(), opened.word(request.reason()));
        return answer(expected, found.visible());
    }

    /** Which organisation it is. */
    @PUT
    @Path("/organisation")
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceExpectedOrganisation",
            summary = "Say which organisation it is that is expected",
            description =
                    "For a kind whose organisation was not known. From today the organisation is involved with the"
                            + " children.")
    @APIResponse(
            responseCode = "200",
            description = "The expectation as it stands.",
            content = @Content(schema = @Schema(implementation = ExpectedAgencyView.class)))
    public Response name(
            @PathParam("expectedAgencyId") UUID expectedAgencyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExpectedOrganisationRequest request) {
        var found = opened.toChange(expectedAgencyId, ifMatch);
        return answer(chairs.name(found.conference(), found.expected(), request.organisation()), found.visible());
    }

    private Response answer(ExpectedAgency expected, Set<UUID> visible) {
        return Response.ok(ExpectedAgencyView.of(expected, visible, links))
                .tag(Versions.etag(expected))
                .build();
    }
}
