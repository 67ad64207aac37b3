package safeguarding.licensing.performances.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.AskingForPerformances;

/** What is asked for in one performance licence. */
@Path("/v1/performance-licences/{performanceLicenceId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceLicenceResource {

    private final AskingForPerformances asking;
    private final PerformanceSight sight;
    private final PerformanceViews views;

    PerformanceLicenceResource(AskingForPerformances asking, PerformanceSight sight, PerformanceViews views) {
        this.asking = asking;
        this.sight = sight;
        this.views = views;
    }

    /** The content. */
    @GET
    @Transactional
    @Operation(
            operationId = "getPerformanceLicence",
            summary = "Read what is asked for in a performance licence",
            description = "With what is missing or against the law today. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for.",
            content = @Content(schema = @Schema(implementation = PerformanceLicenceView.class)))
    public Response get(@PathParam("performanceLicenceId") UUID licenceId) {
        return views.changed(sight.toRead(licenceId));
    }

    /** Asks for it otherwise. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replacePerformanceLicence",
            summary = "Write down what is asked for as of now",
            description = "The whole of it, while the licence is a draft or was returned.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for.",
            content = @Content(schema = @Schema(implementation = PerformanceLicenceView.class)))
    @APIResponse(responseCode = "409", description = "The licence is neither a draft nor came back.")
    @APIResponse(responseCode = "422", description = "Something that is said to have happened lies ahead (A5).")
    public Response replace(
            @PathParam("performanceLicenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplacePerformanceLicenceRequest request) {
        var licence = sight.toChange(licenceId, ifMatch);
        return views.changed(asking.rewrite(licence, request.details().read()));
    }

    /** The head teacher's view. */
    @POST
    @Path("/head-teacher-views")
    @Transactional
    @Operation(
            operationId = "recordPerformanceHeadTeacherView",
            summary = "Record what the head teacher says to a child's part",
            description =
                    "Apart from leave of absence. The council decides on education, and is not bound by it. A later view"
                            + " takes the place of an earlier one.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for.",
            content = @Content(schema = @Schema(implementation = PerformanceLicenceView.class)))
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response hear(
            @PathParam("performanceLicenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordHeadTeacherViewRequest request) {
        return views.changed(asking.hear(sight.toChange(licenceId, ifMatch), request.read()));
    }

    /** Leave of absence. */
    @POST
    @Path("/school-leaves")
    @Transactional
    @Operation(
            operationId = "recordPerformanceSchoolLeave",
            summary = "Record whether the school grants leave of absence",
            description =
                    "Apart from the head teacher's view. It is no condition of the licence. A later decision takes the"
                            + " place of an earlier one.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for.",
            content = @Content(schema = @Schema(implementation = PerformanceLicenceView.class)))
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response decide(
            @PathParam("performanceLicenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordSchoolLeaveRequest request) {
        return views.changed(asking.decide(sight.toChange(licenceId, ifMatch), request.read()));
    }
}
