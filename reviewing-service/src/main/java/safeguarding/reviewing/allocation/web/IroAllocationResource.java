package safeguarding.reviewing.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.allocation.CorrectingAllocation;

/** Who is the IRO of one child in one period of care. */
@Path("/v1/iro-allocations/{allocationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IroAllocationResource {

    private final OpenedAllocation opened;
    private final AllocationOnADay known;
    private final CorrectingAllocation correcting;
    private final AllocationViews views;
    private final Clock clock;

    IroAllocationResource(
            OpenedAllocation opened,
            AllocationOnADay known,
            CorrectingAllocation correcting,
            AllocationViews views,
            Clock clock) {
        this.opened = opened;
        this.known = known;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** The allocation, as it stood on a day and was known on another. */
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
            operationId = "getIroAllocation",
            summary = "Read who is a child's IRO",
            description =
                    "With all who were, what each passed on, who stands in, by when an IRO was to be named (C2.2),"
                            + " and what is bad today (C2.3, C2.15). asAt gives the state of a day, knownOn what was recorded"
                            + " by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    public Response get(@PathParam("allocationId") UUID allocationId, @BeanParam OnADay day) {
        var allocation = opened.toRead(allocationId);
        return day.now()
                ? views.answer(allocation)
                : Response.ok(known.show(allocationId, day)).build();
    }

    /** Corrects what is recorded, whole. */
    @PUT
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "correctIroAllocation",
            summary = "Correct who was a child's IRO",
            description = "All terms and covers as they were. Who was the IRO is a fact: an officer who is not"
                    + " independent is flagged here, not refused (C2.3). What was recorded before stays known (knownOn),"
                    + " and whether an IRO was named in time (C2.2) is worked out again.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation as it stands.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    @APIResponse(responseCode = "409", description = "The period of care was withdrawn.")
    public Response correct(
            @PathParam("allocationId") UUID allocationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectIroAllocationRequest request) {
        var allocation = opened.toChange(allocationId, ifMatch);
        var why = new Correction(CivilTime.today(clock), request.reason());
        return views.answer(correcting.correct(allocation, request.facts(allocation.facts()), why));
    }
}
