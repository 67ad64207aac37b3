package safeguarding.reviewing.adoption.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.reviewing.adoption.OpeningGround;
import safeguarding.reviewing.adoption.OpeningSealedRecords;
import safeguarding.reviewing.links.Links;

/** Opening a record that an adoption order sealed. */
@Path("/v1/sealed-record-openings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealedRecordOpeningsResource {

    private final OpeningSealedRecords opening;
    private final ChildIdentity identity;
    private final Access access;
    private final CurrentCaller current;
    private final Links links;

    SealedRecordOpeningsResource(
            OpeningSealedRecords opening, ChildIdentity identity, Access access, CurrentCaller current, Links links) {
        this.opening = opening;
        this.identity = identity;
        this.access = access;
        this.current = current;
        this.links = links;
    }

    /** Opens a sealed record to the keeper who asks. */
    @POST
    @RolesAllowed("adoption-records-keeper")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestSealedRecordOpening",
            summary = "Open the sealed birth record of an adopted child",
            description =
                    "To this keeper of adoption records alone, for a time, on a ground (L12). Each look is logged, the opening is kept with its reason and published. A record that is not there and one that is not sealed look alike. Nothing here leads to the new identity.")
    @APIResponse(
            responseCode = "201",
            description = "The record, whose address is in Location, is open until the instant given.",
            content = @Content(schema = @Schema(implementation = SealedRecordOpeningView.class)))
    @APIResponse(responseCode = "404", description = "There is no such sealed record for this caller.")
    public Response open(@Valid @NotNull OpenSealedRecordRequest request) {
        var ground = Codes.read("ground", request.ground(), OpeningGround.class);
        var childId = identity.of(request.councilChildId());
        access.toOpenSeal(childId);
        // The policy lets no keeper through who has no staff number.
        var keeper = Objects.requireNonNull(current.caller().staffId());
        var opened = opening.open(childId, keeper, ground, request.reason());
        return Response.created(links.child(childId))
                .entity(SealedRecordOpeningView.of(opened))
                .build();
    }
}
