package safeguarding.reviewing.care.web;

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
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.care.ConductingCare;

/** Periods of care. */
@Path("/v1/periods-of-care")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodsOfCareResource {

    private final ConductingCare conducting;
    private final ListingPeriods listing;
    private final PeriodOfCareViews views;
    private final Access access;

    PeriodsOfCareResource(ConductingCare conducting, ListingPeriods listing, PeriodOfCareViews views, Access access) {
        this.conducting = conducting;
        this.listing = listing;
        this.views = views;
        this.access = access;
    }

    /** Periods of care as they stood on a day. */
    @GET
    @RolesAllowed({
        "adoption-records-keeper",
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "unit-service"
    })
    @Transactional
    @Operation(
            operationId = "listPeriodsOfCare",
            summary = "List periods of care, or what has changed in them",
            description =
                    "Of the children whom the caller may see, short breaks included. asAt gives the state of a day,"
                            + " knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Periods in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public PeriodOfCarePage list(
            @BeanParam PeriodOfCareFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Writes down that a child became looked after. */
    @POST
    @RolesAllowed({"case-system", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startPeriodOfCare",
            summary = "Write down that a child became looked after",
            description = "Its first episode (RNE S) begins. With the legal status V3 or V4 it is a series of short"
                    + " breaks (C1.7), whose stays are added. Refused: what contradicts itself (178, 213, 526, 550, a"
                    + " code that its set does not have in that year), a second period at one time (PC1), a child of"
                    + " another council (PC4). Flagged: what is bad but may be so (371).")
    @APIResponse(
            responseCode = "201",
            description = "The period began.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    public Response start(@Valid @NotNull StartPeriodOfCareRequest request) {
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        var period = conducting.start(request.childId(), request.read());
        var view = views.show(period);
        return Response.created(view.link())
                .tag(Versions.etag(period))
                .entity(view)
                .build();
    }
}
