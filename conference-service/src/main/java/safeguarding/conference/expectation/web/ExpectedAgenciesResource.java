package safeguarding.conference.expectation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.expectation.ChairsExpectations;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.expectation.ExpectingAgencies;
import safeguarding.conference.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** Who is expected at one conference. For the unit: one agency learns of no other. */
@Path("/v1/conferences/{conferenceId}/expected-agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectedAgenciesResource {

    private final OpenedExpectation opened;
    private final Expectations expectations;
    private final ExpectingAgencies expecting;
    private final ChairsExpectations chairs;
    private final Links links;

    ExpectedAgenciesResource(
            OpenedExpectation opened,
            Expectations expectations,
            ExpectingAgencies expecting,
            ChairsExpectations chairs,
            Links links) {
        this.opened = opened;
        this.expectations = expectations;
        this.expecting = expecting;
        this.chairs = chairs;
        this.links = links;
    }

    /** All of a conference. */
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
            operationId = "listExpectedAgencies",
            summary = "List who is expected at a conference, and why",
            description =
                    "Worked out once for all its children from their circumstances when it was asked for, with what"
                            + " the chair added or removed. A kind whose organisation is not known is in the list.")
    @APIResponse(responseCode = "200", description = "All expected agencies, removed ones among them.")
    public ExpectedAgenciesView list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.conferenceToRead(conferenceId);
        return view(conferenceId, found.visible());
    }

    /** The chair expects somebody. */
    @POST
    @RolesAllowed({"chair", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addExpectedAgency",
            summary = "Expect an agency beside those of the rules",
            description =
                    "With a reason. One that was removed is expected again. From today the agency is involved with"
                            + " the children, and its line in the list of involvements waits for the invitation.")
    @APIResponse(
            responseCode = "201",
            description = "The agency is expected.",
            content = @Content(schema = @Schema(implementation = ExpectedAgencyView.class)))
    public Response add(
            @PathParam("conferenceId") UUID conferenceId, @Valid @NotNull AddExpectedAgencyRequest request) {
        var found = opened.conferenceToChange(conferenceId);
        var expected = chairs.add(
                found.conference(),
                request.readKind(),
                request.organisation(),
                request.directContact(),
                opened.word(request.reason()));
        var view = ExpectedAgencyView.of(expected, found.visible(), links);
        return Response.created(view.link())
                .tag(Versions.etag(expected))
                .entity(view)
                .build();
    }

    /** Asks the rules again. */
    @POST
    @Path("/recomputations")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recomputeExpectedAgencies",
            summary = "Work out again who is expected at a conference",
            description = "By what is known of the children today. What the chair removed stays removed, what the chair"
                    + " added stays, and nobody is dropped because a rule changed.")
    @APIResponse(
            responseCode = "200",
            description = "All expected agencies, removed ones among them.",
            content = @Content(schema = @Schema(implementation = ExpectedAgenciesView.class)))
    public Response recompute(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.conferenceToChange(conferenceId);
        expecting.again(found.conference());
        return Response.ok(view(conferenceId, found.visible())).build();
    }

    private ExpectedAgenciesView view(UUID conferenceId, Set<UUID> visible) {
        return new ExpectedAgenciesView(expectations.at(conferenceId).stream()
                .map(expected -> ExpectedAgencyView.of(expected, visible, links))
                .toList());
    }
}
