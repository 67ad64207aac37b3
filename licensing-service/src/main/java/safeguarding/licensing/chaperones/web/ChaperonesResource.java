package safeguarding.licensing.chaperones.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperones.Chaperones;
import safeguarding.licensing.chaperones.KeepingChaperones;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The register of chaperones. */
@Path("/v1/chaperones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperonesResource {

    private final Chaperones chaperones;
    private final KeepingChaperones keeping;
    private final AreaRecords records;
    private final ChaperoneViews views;

    ChaperonesResource(Chaperones chaperones, KeepingChaperones keeping, AreaRecords records, ChaperoneViews views) {
        this.chaperones = chaperones;
        this.keeping = keeping;
        this.records = records;
        this.views = views;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listChaperones",
            summary = "List chaperones",
            description = "With what keeps each from having children in care today.")
    @APIResponse(
            responseCode = "200",
            description = "Chaperones in the order in which they were registered; with updatedSince those that have"
                    + " changed, and next is always there. A chaperone is never removed.")
    public Page<ChaperoneView> list(
            @Parameter(description = "Only the chaperone who is this party.") @QueryParam("partyId") @Nullable
                    UUID partyId,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = ChaperoneResource.kind(chaperones);
        if (updatedSince != null) {
            if (partyId != null) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(kind, updatedSince, page, views::of);
        }
        var query = records.list(kind).whereGiven("r.party_id = :party", "party", partyId);
        return records.page(kind, query, page, views::of);
    }

    /** Registers a chaperone. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerChaperone",
            summary = "Register a chaperone",
            description =
                    "A party of kind chaperone, with what was proved. A parent who looks after own children only is"
                            + " registered without proofs.")
    @APIResponse(
            responseCode = "201",
            description = "The chaperone is registered.",
            content = @Content(schema = @Schema(implementation = ChaperoneView.class)))
    @APIResponse(responseCode = "409", description = "The party is in the register of chaperones already.")
    @APIResponse(responseCode = "422", description = "Something is said to have happened on a day ahead (A5).")
    public Response register(@Valid @NotNull RegisterChaperoneRequest request) {
        var chaperone = keeping.register(request.partyId(), request.details().read());
        return AreaRecords.created(views.link(chaperone.id()), chaperone, views.of(chaperone));
    }
}
