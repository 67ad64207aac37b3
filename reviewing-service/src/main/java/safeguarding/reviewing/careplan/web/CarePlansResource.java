package safeguarding.reviewing.careplan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;

/** Care plans, one for each period of care. */
@Path("/v1/care-plans")
@Produces(MediaType.APPLICATION_JSON)
public class CarePlansResource {

    private final OpenedCarePlan opened;
    private final CarePlanOnADay known;
    private final ListingCarePlans listing;
    private final CarePlanViews views;
    private final Access access;

    CarePlansResource(
            OpenedCarePlan opened, CarePlanOnADay known, ListingCarePlans listing, CarePlanViews views, Access access) {
        this.opened = opened;
        this.known = known;
        this.listing = listing;
        this.views = views;
        this.access = access;
    }

    /** Care plans as they stood on a day. */
    @GET
    @RolesAllowed({
        "adoption-records-keeper",
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
            operationId = "listCarePlans",
            summary = "List care plans, or what has changed in them",
            description = "One for each period of care of the children whom the caller may see, with the plan for"
                    + " permanence that holds. asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day.")
    @APIResponse(
            responseCode = "200",
            description = "Care plans in the order in which they were opened; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public CarePlanPage list(@BeanParam CarePlanFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** A care plan, as it stood on a day and was known on another. */
    @GET
    @Path("/{carePlanId}")
    @RolesAllowed({
        "adoption-records-keeper",
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
            operationId = "getCarePlan",
            summary = "Read the care plan of a period of care",
            description = "Each version of each element, the plans for permanence with the day by which one is in"
                    + " place (C2.13), the lines that lead there, which changes no review considered (C1.5), and what"
                    + " is bad (CP6 to CP8). asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day.")
    @APIResponse(
            responseCode = "200",
            description = "The care plan.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    public Response get(@PathParam("carePlanId") UUID carePlanId, @BeanParam OnADay day) {
        var plan = opened.toRead(carePlanId);
        return day.now()
                ? views.answer(plan)
                : Response.ok(known.show(carePlanId, day)).build();
    }
}
