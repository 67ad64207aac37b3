package safeguarding.reviewing.health.web;

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
import safeguarding.reviewing.health.year.KeepingHealthYears;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** What was answered about the health of looked-after children for years of the return. */
@Path("/v1/health-years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HealthYearsResource {

    private final KeepingHealthYears writing;
    private final KnownPeriods periods;
    private final ListingHealthYears listing;
    private final Links links;
    private final Access access;

    HealthYearsResource(
            KeepingHealthYears writing, KnownPeriods periods, ListingHealthYears listing, Links links, Access access) {
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
            operationId = "listHealthYears",
            summary =
                    "List answers about the health of looked-after children for years of the return, or what has changed in them",
            description =
                    "Of the children whom the caller may see, without what was withdrawn. asAt shows the years that"
                            + " had begun by a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Records in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public HealthYearPage list(@BeanParam HealthYearFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
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
            operationId = "recordHealthYear",
            summary = "Write down what was answered about the health of a looked-after child for a year",
            description =
                    "For what is known of a year and not of a day; what was done on a day is a health record. Late entry is taken, in any order. Refused is a year that has not begun or in which the child was not looked after (HF5), a second answer for the year and one that says nothing (HF6), a score outside 0 to 40, or with a reason for having none (HF3), and an intervention of a child that was not found to misuse substances, or one offered to a child that received one (HF4).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = HealthYearView.class)))
    public Response record(@Valid @NotNull RecordHealthYearRequest request) {
        var care = periods.find(request.periodId()).orElseThrow(() -> OpenedRecords.none("period-of-care"));
        access.toChange(ProtectedRecord.ofChild(care.childId()));
        var fact = writing.record(care, request.told().read());
        var view = HealthYearView.of(fact, links);
        return OpenedRecords.created(view.link(), fact, view);
    }
}
