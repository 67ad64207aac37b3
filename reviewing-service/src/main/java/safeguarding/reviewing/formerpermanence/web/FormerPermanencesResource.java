package safeguarding.reviewing.formerpermanence.web;

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
import safeguarding.reviewing.formerpermanence.RecordingFormerPermanence;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** From which permanent home a child came into care. */
@Path("/v1/former-permanences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormerPermanencesResource {

    private final RecordingFormerPermanence writing;
    private final KnownPeriods periods;
    private final ListingFormerPermanences listing;
    private final Links links;
    private final Access access;

    FormerPermanencesResource(
            RecordingFormerPermanence writing,
            KnownPeriods periods,
            ListingFormerPermanences listing,
            Links links,
            Access access) {
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
            operationId = "listFormerPermanences",
            summary = "List from which permanent homes children came into care, or what has changed in it",
            description = "Of the children whom the caller may see, without what was withdrawn. asAt shows what had"
                    + " happened by a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Records in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public FormerPermanencePage list(
            @BeanParam FormerPermanenceFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
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
            operationId = "recordFormerPermanence",
            summary = "Write down from which permanent home a child came into care",
            description =
                    "Late entry is taken, in any order. Refused is what lies ahead or before the birth (A5), an order after the care began (FM1), a council or a day where there was no permanence (FM2), and a second one in a period of care (FM3).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = FormerPermanenceView.class)))
    public Response record(@Valid @NotNull RecordFormerPermanenceRequest request) {
        var care = periods.find(request.periodId()).orElseThrow(() -> OpenedRecords.none("period-of-care"));
        access.toChange(ProtectedRecord.ofChild(care.childId()));
        var former = writing.record(care, request.told().read());
        var view = FormerPermanenceView.of(former, links);
        return OpenedRecords.created(view.link(), former, view);
    }
}
