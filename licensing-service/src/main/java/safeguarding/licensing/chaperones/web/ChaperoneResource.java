package safeguarding.licensing.chaperones.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperones.Chaperone;
import safeguarding.licensing.chaperones.Chaperones;
import safeguarding.licensing.chaperones.KeepingChaperones;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One chaperone. */
@Path("/v1/chaperones/{chaperoneId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneResource {

    private final Chaperones chaperones;
    private final KeepingChaperones keeping;
    private final AreaRecords records;
    private final ChaperoneViews views;

    ChaperoneResource(Chaperones chaperones, KeepingChaperones keeping, AreaRecords records, ChaperoneViews views) {
        this.chaperones = chaperones;
        this.keeping = keeping;
        this.records = records;
        this.views = views;
    }

    /** The chaperone. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChaperone",
            summary = "Read about a chaperone",
            description = "With what keeps the chaperone from having children in care today.")
    @APIResponse(
            responseCode = "200",
            description = "The chaperone.",
            content = @Content(schema = @Schema(implementation = ChaperoneView.class)))
    public Response get(@PathParam("chaperoneId") UUID chaperoneId) {
        var chaperone = records.toRead(kind(chaperones), chaperones.find(chaperoneId));
        return AreaRecords.changed(chaperone, views.of(chaperone));
    }

    /** Replaces what is written about the chaperone. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceChaperone",
            summary = "Write down a chaperone as of now",
            description = "The whole of it: a proof that is left out is gone. Approvals and bookings stay; whether they"
                    + " still hold is seen by their obstacles.")
    @APIResponse(
            responseCode = "200",
            description = "The chaperone as it stands.",
            content = @Content(schema = @Schema(implementation = ChaperoneView.class)))
    @APIResponse(responseCode = "422", description = "Something is said to have happened on a day ahead (A5).")
    public Response replace(
            @PathParam("chaperoneId") UUID chaperoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceChaperoneRequest request) {
        var chaperone = records.toChange(kind(chaperones), chaperones.find(chaperoneId), ifMatch);
        var changed = keeping.change(chaperone, request.details().read());
        return AreaRecords.changed(changed, views.of(changed));
    }

    static AreaRecordKind<Chaperone> kind(Chaperones chaperones) {
        return AreaRecordKind.ofTheCouncil(
                "listChaperones", KeepingChaperones.CHAPERONE, "chaperone", Chaperone.class, chaperones::all);
    }
}
