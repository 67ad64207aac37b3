package safeguarding.reviewing.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.allocation.CoveringCaseload;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Somebody stands in for an officer with all children, such as during leave. */
@Path("/v1/reviewing-officers/{officerId}/covers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro"})
public class CaseloadCoverResource {

    private final OpenedAllocation opened;
    private final CoveringCaseload covering;
    private final OfficerRegister register;
    private final Links links;

    CaseloadCoverResource(OpenedAllocation opened, CoveringCaseload covering, OfficerRegister register, Links links) {
        this.opened = opened;
        this.covering = covering;
        this.register = register;
        this.links = links;
    }

    /** Arranges cover for all children of an officer. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordCaseloadCover",
            summary = "Arrange that somebody stands in for an officer with all children",
            description = "For each child whose named IRO the officer is now and whom the caller may see, by the same"
                    + " rules as for one (C2.3, IA2). Where somebody cannot stand in the answer says why, and the"
                    + " others are covered all the same.")
    @APIResponse(
            responseCode = "200",
            description = "For which children somebody stands in, and for which not.",
            content = @Content(schema = @Schema(implementation = CaseloadCoverView.class)))
    public Response cover(@PathParam("officerId") UUID officerId, @Valid @NotNull CoverCaseloadRequest request) {
        if (!register.knows(officerId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such reviewing officer.");
        }
        var outcomes = covering.arrange(
                opened.ofOfficerToChange(officerId), request.standInId(), request.from(), request.to());
        return Response.ok(CaseloadCoverView.of(officerId, request, outcomes, links))
                .build();
    }
}
