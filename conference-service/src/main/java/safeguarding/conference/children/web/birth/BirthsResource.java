package safeguarding.conference.children.web.birth;

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
import safeguarding.conference.children.Children;
import safeguarding.conference.children.birth.RecordingBirth;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** The birth of one expected child. */
@Path("/v1/children/{childId}/births")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system"})
public class BirthsResource {

    private final Children children;
    private final RecordingBirth recording;
    private final BirthViews views;
    private final Access access;

    BirthsResource(Children children, RecordingBirth recording, BirthViews views, Access access) {
        this.children = children;
        this.recording = recording;
        this.views = views;
        this.access = access;
    }

    /** An expected child was born. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordBirth",
            summary = "Record that an expected child was born",
            description =
                    "The name may follow later. Children who were born with it get records of their own, with family, addresses, conferences and a plan of their own from the same start (the pre-birth plan counted each child). The review after the birth is due from that day (B1.10, a setting of the council). A birth in the future is refused (A5), and one more than 44 weeks after a conference about the child (8606).")
    @APIResponse(
            responseCode = "201",
            description = "The birth is recorded; furtherChildIds names those born with the child.",
            content = @Content(schema = @Schema(implementation = BirthView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The child is not expected, or a further one is registered already.")
    public Response record(@PathParam("childId") UUID childId, @Valid @NotNull RecordBirthRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var child = children.findChild(childId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller."));
        var births = recording.record(child, request.born(), request.further());
        births.stream().skip(1).forEach(birth -> access.created(birth.childId()));
        var view = views.show(births.getFirst());
        return Response.created(view.link())
                .tag(Versions.etag(births.getFirst()))
                .entity(view)
                .build();
    }
}
