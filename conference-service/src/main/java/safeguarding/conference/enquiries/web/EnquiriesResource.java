package safeguarding.conference.enquiries.web;

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
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.enquiries.StartingEnquiry;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** Section 47 enquiries. */
@Path("/v1/section-47-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnquiriesResource {

    private final StartingEnquiry starting;
    private final ListingEnquiries listing;
    private final ListingEnquiriesOnADay onADay;
    private final EnquiryViews views;
    private final Access access;

    EnquiriesResource(
            StartingEnquiry starting,
            ListingEnquiries listing,
            ListingEnquiriesOnADay onADay,
            EnquiryViews views,
            Access access) {
        this.starting = starting;
        this.listing = listing;
        this.onADay = onADay;
        this.views = views;
        this.access = access;
    }

    /** Enquiries, the oldest strategy discussion first. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "listSection47Enquiries",
            summary = "List section 47 enquiries",
            description =
                    "With the children whom the caller may see, the strategy discussions and how each ended. asAt gives"
                            + " the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Enquiries about children whom the caller may see, in the order in which they were written down;"
                            + " with updatedSince those that have changed and those that can no longer be seen, and next"
                            + " is always there.")
    public EnquiryPage list(@BeanParam EnquiryFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseChangesOfADay(day);
        if (!day.now()) {
            return onADay.list(filter, day, access, page);
        }
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, access, page) : listing.changedSince(since, access, page);
    }

    /** Writes down that section 47 was started. */
    @POST
    @RolesAllowed({"conference-admin", "case-system", "team-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startSection47Enquiry",
            summary = "Write down that section 47 was started",
            description = "The clock of B1.3 starts on the day of the strategy discussion that started section 47.")
    @APIResponse(
            responseCode = "201",
            description = "The enquiry is written down and the deadline of its conference stands.",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response start(@Valid @NotNull StartEnquiryRequest request) {
        request.childIds().forEach(child -> access.toChange(ProtectedRecord.ofChild(child)));
        var enquiry = starting.start(request.childIds(), request.discussions());
        return created(enquiry);
    }

    private Response created(Section47Enquiry enquiry) {
        var view = views.show(enquiry, enquiry.childIds());
        return Response.created(view.link())
                .tag(Versions.etag(enquiry))
                .entity(view)
                .build();
    }
}
