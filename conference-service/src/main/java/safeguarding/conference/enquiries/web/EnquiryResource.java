package safeguarding.conference.enquiries.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.ConcludingEnquiry;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.versioning.Versions;

/** One section 47 enquiry. */
@Path("/v1/section-47-enquiries/{enquiryId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnquiryResource {

    private final OpenedEnquiry opened;
    private final ConcludingEnquiry concluding;
    private final EnquiryViews views;
    private final EnquiriesOnADay onADay;

    EnquiryResource(OpenedEnquiry opened, ConcludingEnquiry concluding, EnquiryViews views, EnquiriesOnADay onADay) {
        this.opened = opened;
        this.concluding = concluding;
        this.views = views;
        this.onADay = onADay;
    }

    /** The enquiry, as it stands or as it was on a day as far as was known on another. */
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
            operationId = "getSection47Enquiry",
            summary = "Read a section 47 enquiry",
            description = "Its strategy discussions, its outcome, and when the conference is due (B1.3). With asAt and"
                    + " knownOn: as it stood on one day, as far as was known on another.")
    @APIResponse(
            responseCode = "200",
            description = "The enquiry, with those of its children whom the caller may see.",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response get(@PathParam("enquiryId") UUID enquiryId, @BeanParam OnADay day) {
        var found = opened.toRead(enquiryId);
        if (!day.now()) {
            return Response.ok(onADay.show(enquiryId, found.visible(), day)).build();
        }
        return answer(found.enquiry(), found.visible());
    }

    /** Concludes the enquiry. */
    @POST
    @Path("/conclusions")
    @RolesAllowed({"conference-admin", "case-system", "team-manager"})
    @Transactional
    @Operation(
            operationId = "concludeSection47Enquiry",
            summary = "Write down what came of a section 47 enquiry",
            description = "Either a conference is required, or the enquiry ended without one; the reason is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The enquiry as it stands.",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    @APIResponse(responseCode = "409", description = "The enquiry has ended.")
    public Response conclude(
            @PathParam("enquiryId") UUID enquiryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ConcludeEnquiryRequest request) {
        var found = opened.toChange(enquiryId, ifMatch);
        var enquiry = found.enquiry();
        return answer(
                switch (Conclusion.of(request)) {
                    case Conclusion.ConferenceRequired(var on) -> concluding.requireConference(enquiry, on);
                    case Conclusion.Ended(var ending) -> concluding.endWithoutConference(enquiry, ending);
                },
                found.visible());
    }

    private Response answer(Section47Enquiry enquiry, Set<UUID> visible) {
        return Response.ok(views.show(enquiry, visible))
                .tag(Versions.etag(enquiry))
                .build();
    }
}
