package safeguarding.conference.subjectaccess.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import safeguarding.conference.subjectaccess.AnsweringSubjectAccess;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** Subject access requests about one child or a person around the child. */
@Path("/v1/children/{childId}/subject-access-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildSubjectAccessResource {

    private final OpenedSubjectAccess opened;
    private final AnsweringSubjectAccess answering;
    private final SubjectAccessViews views;

    ChildSubjectAccessResource(OpenedSubjectAccess opened, AnsweringSubjectAccess answering, SubjectAccessViews views) {
        this.opened = opened;
        this.answering = answering;
        this.views = views;
    }

    /** Somebody asks. */
    @POST
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerSubjectAccessRequest",
            summary = "Register a subject access request",
            description =
                    "For what this service holds on the child, or on a person around the child. Due within one month, by calendar months (L13); nothing of the record is destroyed meanwhile (L8).")
    @APIResponse(
            responseCode = "201",
            description = "The request is registered.",
            content = @Content(schema = @Schema(implementation = SubjectAccessView.class)))
    public Response register(@PathParam("childId") UUID childId, @Valid @NotNull RegisterSubjectAccessRequest request) {
        opened.child(childId);
        var made = answering.make(childId, request.asked());
        var view = views.show(made);
        return Response.created(view.link())
                .tag(Versions.etag(made))
                .entity(view)
                .build();
    }
}
