package safeguarding.reviewing.iros.web;

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
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.iros.ReviewingOfficer;
import safeguarding.reviewing.iros.ReviewingOfficers;
import safeguarding.reviewing.links.Links;

/** One independent reviewing officer. */
@Path("/v1/reviewing-officers/{officerId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewingOfficerResource {

    private final ReviewingOfficers officers;
    private final Links links;
    private final Clock clock;

    ReviewingOfficerResource(ReviewingOfficers officers, Links links, Clock clock) {
        this.officers = officers;
        this.links = links;
        this.clock = clock;
    }

    /** The officer. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getReviewingOfficer",
            summary = "Read about an independent reviewing officer",
            description = "Areas, working time, registration as a social worker, and what the officer manages.")
    @APIResponse(
            responseCode = "200",
            description = "The officer.",
            content = @Content(schema = @Schema(implementation = ReviewingOfficerView.class)))
    public Response get(
            @PathParam("officerId") UUID officerId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var officer = officer(officers, officerId);
        return Versions.answer(ifNoneMatch, officer, () -> ReviewingOfficerView.of(officer, links));
    }

    /** Replaces what is written about the officer. */
    @PUT
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replaceReviewingOfficer",
            summary = "Write down an independent reviewing officer as of now",
            description = "The whole of it: what is left out is gone. Children keep the officer they have; whoever is"
                    + " not independent any more is flagged there (C2.3).")
    @APIResponse(
            responseCode = "200",
            description = "The officer as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewingOfficerView.class)))
    public Response replace(
            @PathParam("officerId") UUID officerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceReviewingOfficerRequest request) {
        var officer = officer(officers, officerId);
        Versions.require(ifMatch, officer);
        officer.change(request.details().details(), CivilTime.today(clock));
        officers.save(officer);
        return Response.ok(ReviewingOfficerView.of(officer, links))
                .tag(Versions.etag(officer))
                .build();
    }

    /** The officer, or 404. */
    static ReviewingOfficer officer(ReviewingOfficers officers, UUID officerId) {
        return officers.find(officerId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such reviewing officer."));
    }
}
