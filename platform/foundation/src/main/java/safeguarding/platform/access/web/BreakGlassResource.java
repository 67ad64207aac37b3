package safeguarding.platform.access.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.access.glass.BreakingGlass;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.settings.SafeguardingSettings;

/** Opening a restricted record in need, and who did. */
@Path("/v1/children/{childId}/break-glass-accesses")
@Tag(name = "Breaking the glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreakGlassResource {

    private final BreakingGlass breaking;
    private final KeysetPages pages;
    private final Access access;
    private final CurrentCaller current;
    private final SafeguardingSettings settings;

    BreakGlassResource(
            BreakingGlass breaking,
            KeysetPages pages,
            Access access,
            CurrentCaller current,
            SafeguardingSettings settings) {
        this.breaking = breaking;
        this.pages = pages;
        this.access = access;
        this.current = current;
        this.settings = settings;
    }

    @POST
    @RolesAllowed({"chair", "duty-team", "head-of-safeguarding", "iro", "qa-manager", "team-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "breakServiceGlass",
            summary = "Open a restricted record in need, without being named on it",
            description =
                    "Opens one restricted child's record to this member of staff alone, for reading and for a"
                            + " time. It is logged, kept with its reason, published as an alert, and cannot be undone or hidden.")
    @APIResponse(
            responseCode = "201",
            description = "The record, whose address is in Location, is open until the instant given.",
            content = @Content(schema = @Schema(implementation = BreakGlassAccessView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child for this caller.")
    @APIResponse(responseCode = "409", description = "The record is open to this caller anyway.")
    public Response open(@PathParam("childId") UUID childId, @Valid @NotNull BreakGlassRequest request) {
        access.toBreakGlass(childId);
        var opened = breaking.open(childId, current.caller(), current.purpose(), request.reason());
        return Response.created(URI.create(settings.publicBaseUrl() + "/v1/children/" + childId))
                .entity(BreakGlassAccessView.of(opened))
                .build();
    }

    @GET
    @RolesAllowed("head-of-safeguarding")
    @Transactional
    @Operation(
            operationId = "listServiceBreakGlassAccesses",
            summary = "List who opened a restricted record without being named, the latest first",
            description = "With the reason each gave and until when the record was open to them.")
    @APIResponse(responseCode = "200", description = "One page of openings, with their reasons.")
    @APIResponse(responseCode = "404", description = "There is no such child for this caller.")
    public Page<BreakGlassAccessView> list(@PathParam("childId") UUID childId, @BeanParam PageRequest page) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return pages.list("listServiceBreakGlassAccesses")
                .select("g.*")
                .from("break_glass_access g")
                .where("g.child_id = :childId", "childId", childId)
                .orderByDescending(Key.id("g.id"))
                .page(page, BreakGlassAccessView::of);
    }
}
