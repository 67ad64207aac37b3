package safeguarding.conference.enquiries.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.CorrectingDiscussions;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Correcting when the strategy discussions of one section 47 enquiry took place. */
@Path("/v1/section-47-enquiries/{enquiryId}/strategy-discussions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system", "team-manager"})
public class StrategyDiscussionsResource {

    private final OpenedEnquiry opened;
    private final CorrectingDiscussions correcting;
    private final EnquiryViews views;
    private final Clock clock;

    StrategyDiscussionsResource(
            OpenedEnquiry opened, CorrectingDiscussions correcting, EnquiryViews views, Clock clock) {
        this.opened = opened;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** Corrects when they took place. */
    @PUT
    @Transactional
    @Operation(
            operationId = "correctStrategyDiscussions",
            summary = "Correct when the strategy discussions of an enquiry took place",
            description =
                    "All of them, and which one started section 47: day 0 of B1.3. The deadline, the limits of the conferences of the enquiry and how late they were held follow; what was recorded before stays known (knownOn). Refused where what came after contradicts it: no conference is decided on, asked for or held before the start (8615).")
    @APIResponse(
            responseCode = "200",
            description = "The enquiry as it stands.",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response correct(
            @PathParam("enquiryId") UUID enquiryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectDiscussionsRequest request) {
        var found = opened.toChange(enquiryId, ifMatch);
        var enquiry = correcting.correct(
                found.enquiry(), request.discussions(), new Correction(CivilTime.today(clock), request.reason()));
        return Response.ok(views.show(enquiry, found.visible()))
                .tag(Versions.etag(enquiry))
                .build();
    }
}
