package safeguarding.reviewing.visits.web;

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
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.AskingForVisits;

/** Visits that are asked for in one period of care. */
@Path("/v1/periods-of-care/{periodId}/visit-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitRequestsResource {

    private final OpenedVisit opened;
    private final AskingForVisits asking;
    private final Links links;

    VisitRequestsResource(OpenedVisit opened, AskingForVisits asking, Links links) {
        this.opened = opened;
        this.asking = asking;
        this.links = links;
    }

    /** Notes that a visit is asked for. */
    @POST
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestLookedAfterVisit",
            summary = "Ask for a visit to a looked-after child outside of its intervals",
            description =
                    "The child or the carer asks, or a notice about the home or the fostering service came (C3): then"
                            + " the child is visited within a week (C3-notice), which is a deadline. The next visit at which the"
                            + " child is seen answers it; GET /v1/periods-of-care/{periodId}/visiting shows how. Refused is what"
                            + " lies ahead (A5) and what was not while the child was looked after (LV1).")
    @APIResponse(
            responseCode = "201",
            description = "It is noted.",
            content = @Content(schema = @Schema(implementation = VisitRequestView.class)))
    public Response ask(@PathParam("periodId") UUID periodId, @Valid @NotNull AskForVisitRequest request) {
        var asked = asking.ask(opened.toAdd(periodId), request.askedOn(), request.asker());
        return Response.created(links.visitRequest(asked.id()))
                .tag(Versions.etag(asked))
                .entity(VisitRequestView.of(asked))
                .build();
    }
}
