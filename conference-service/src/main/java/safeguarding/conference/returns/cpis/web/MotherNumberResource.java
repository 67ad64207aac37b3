package safeguarding.conference.returns.cpis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.returns.cpis.MotherNumbers;
import safeguarding.conference.returns.cpis.RecordingMotherNumber;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** The NHS number of the mother of a child who is expected. */
@Path("/v1/children/{childId}/mother-nhs-number")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MotherNumberResource {

    private final RecordingMotherNumber recording;
    private final KnownChildren children;
    private final Access access;

    MotherNumberResource(RecordingMotherNumber recording, KnownChildren children, Access access) {
        this.recording = recording;
        this.children = children;
        this.access = access;
    }

    /** The number; version 0 while none was recorded. */
    @GET
    @RolesAllowed({"case-system", "chair", "conference-admin", "duty-team", "head-of-safeguarding", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getMotherNhsNumber",
            summary = "Read the NHS number of an expected child's mother",
            description = "CP-IS holds the plan of a child who is not born yet on the mother.")
    @APIResponse(
            responseCode = "200",
            description = "The number, if one was recorded.",
            content = @Content(schema = @Schema(implementation = MotherNhsNumberView.class)))
    public Response get(
            @PathParam("childId") UUID childId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var recorded = recording.of(childId);
        return Versions.answer(
                ifNoneMatch,
                recorded.map(MotherNumbers.Recorded::version).orElse(0),
                () -> new MotherNhsNumberView(
                        recorded.map(MotherNumbers.Recorded::nhsNumber).orElse(null)));
    }

    /** Records or corrects the number. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceMotherNhsNumber",
            summary = "Record the NHS number of an expected child's mother",
            description =
                    "Until the child is born CP-IS tells of the plan under this number, and a notice about this number is"
                            + " a notice about the child. The first time with If-Match \"0\".")
    @APIResponse(
            responseCode = "200",
            description = "The number from now on.",
            content = @Content(schema = @Schema(implementation = MotherNhsNumberView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceMotherNhsNumberRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var child = children.find(childId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller."));
        Versions.require(
                ifMatch,
                recording.of(childId).map(MotherNumbers.Recorded::version).orElse(0));
        var recorded = recording.record(child, request.nhsNumber());
        return Response.ok(new MotherNhsNumberView(recorded.nhsNumber()))
                .tag(Versions.etag(recorded.version()))
                .build();
    }
}
