package safeguarding.reviewing.workers.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.workers.CaseHolding;
import safeguarding.reviewing.workers.CaseHoldings;
import safeguarding.reviewing.workers.HoldingCases;

/** Which social worker holds the case of a child, and since when. */
@Path("/v1/case-holdings/{caseHoldingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseHoldingResource {

    private static final String TYPE = "case-holding";

    private final CaseHoldings holdings;
    private final HoldingCases writing;
    private final OpenedRecords opened;
    private final Links links;

    CaseHoldingResource(CaseHoldings holdings, HoldingCases writing, OpenedRecords opened, Links links) {
        this.holdings = holdings;
        this.writing = writing;
        this.opened = opened;
        this.links = links;
    }

    /** The record. */
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
            operationId = "getCaseHolding",
            summary = "Read who holds a case",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = CaseHoldingView.class)))
    public Response get(
            @PathParam("caseHoldingId") UUID id,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, holdings.find(id), CaseHolding::childId);
        return opened.answer(
                TYPE, found, CaseHolding.class, knownOn, ifNoneMatch, each -> CaseHoldingView.of(each, links));
    }

    /** More is known, or it was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceCaseHolding",
            summary = "Say more of who holds a case, or put it right",
            description =
                    "The whole of it. Where what was said before is put right, and not only added to, a reason is given; what was recorded before stays known (knownOn). Refused is what lies ahead (A5), an end before the start (CW1), two social workers at once (CW2), and an entry in the register that begins with neither SW nor XX (CW3).")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = CaseHoldingView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or its period of care was.")
    public Response replace(
            @PathParam("caseHoldingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceCaseHoldingRequest request) {
        var holding = toChange(id, ifMatch);
        return changed(writing.tell(holding, request.told().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawCaseHolding",
            summary = "Withdraw who holds a case",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = CaseHoldingView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("caseHoldingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawCaseHoldingRequest request) {
        return changed(writing.withdraw(toChange(id, ifMatch), request.reason()));
    }

    private CaseHolding toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, holdings.find(id), CaseHolding::childId, ifMatch);
    }

    private Response changed(CaseHolding holding) {
        return OpenedRecords.changed(holding, CaseHoldingView.of(holding, links));
    }
}
