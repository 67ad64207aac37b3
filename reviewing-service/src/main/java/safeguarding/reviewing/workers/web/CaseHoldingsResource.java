package safeguarding.reviewing.workers.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.workers.HoldingCases;

/** Which social worker holds the case of a looked-after child, and since when. */
@Path("/v1/case-holdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseHoldingsResource {

    private final HoldingCases writing;
    private final KnownPeriods periods;
    private final ListingCaseHoldings listing;
    private final Links links;
    private final Access access;

    CaseHoldingsResource(
            HoldingCases writing, KnownPeriods periods, ListingCaseHoldings listing, Links links, Access access) {
        this.writing = writing;
        this.periods = periods;
        this.listing = listing;
        this.links = links;
        this.access = access;
    }

    /** What stands. */
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
            operationId = "listCaseHoldings",
            summary = "List who holds the cases of looked-after children, or what has changed in it",
            description = "Of the children whom the caller may see, without what was withdrawn. asAt shows what had"
                    + " happened by a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Records in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public CaseHoldingPage list(
            @BeanParam CaseHoldingFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Something is known. */
    @POST
    @RolesAllowed({"case-system", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordCaseHolding",
            summary = "Write down who holds the case of a looked-after child",
            description =
                    "Late entry is taken, in any order. Refused is what lies ahead (A5), an end before the start (CW1), two social workers at once (CW2), and an entry in the register that begins with neither SW nor XX (CW3).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = CaseHoldingView.class)))
    public Response record(@Valid @NotNull RecordCaseHoldingRequest request) {
        var care = periods.find(request.periodId()).orElseThrow(() -> OpenedRecords.none("period-of-care"));
        access.toChange(ProtectedRecord.ofChild(care.childId()));
        var holding = writing.record(care, request.told().read());
        var view = CaseHoldingView.of(holding, links);
        return OpenedRecords.created(view.link(), holding, view);
    }
}
