package safeguarding.licensing.councils.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.councils.RecordingVisits;
import safeguarding.licensing.councils.VisitingLicence;
import safeguarding.licensing.councils.VisitingLicences;
import safeguarding.licensing.links.Links;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One licence of another council. */
@Path("/v1/visiting-licences/{visitingLicenceId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitingLicenceResource {

    private final VisitingLicences licences;
    private final RecordingVisits recording;
    private final AreaRecords records;
    private final Links links;

    VisitingLicenceResource(VisitingLicences licences, RecordingVisits recording, AreaRecords records, Links links) {
        this.licences = licences;
        this.recording = recording;
        this.records = records;
        this.links = links;
    }

    /** The record. */
    @GET
    @Transactional
    @Operation(
            operationId = "getVisitingLicence",
            summary = "Read about a licence of another council",
            description = "As it stands, or as it was known on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The licence.",
            content = @Content(schema = @Schema(implementation = VisitingLicenceView.class)))
    public Response get(
            @PathParam("visitingLicenceId") UUID visitingLicenceId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(licences);
        var licence = records.toRead(kind, licences.find(visitingLicenceId));
        return records.answer(kind, licence, knownOn, ifNoneMatch, each -> VisitingLicenceView.of(each, links));
    }

    /** Writes it down as of now. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceVisitingLicence",
            summary = "Write down a licence of another council as of now",
            description = "The whole of it, as that council tells.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = VisitingLicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or that number of that council is recorded.")
    @APIResponse(responseCode = "422", description = "The day on which this council was told lies ahead (A5).")
    public Response replace(
            @PathParam("visitingLicenceId") UUID visitingLicenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceVisitingLicenceRequest request) {
        var licence = toChange(visitingLicenceId, ifMatch);
        return changed(recording.change(licence, request.details().read()));
    }

    /** It is not there any more. */
    @POST
    @Path("/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawVisitingLicence",
            summary = "Say that a licence of another council is not there any more",
            description = "It was recorded in error, or that council took it back. The record stays with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = VisitingLicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn.")
    public Response withdraw(
            @PathParam("visitingLicenceId") UUID visitingLicenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawVisitingLicenceRequest request) {
        return changed(recording.withdraw(toChange(visitingLicenceId, ifMatch), request.reason()));
    }

    private VisitingLicence toChange(UUID visitingLicenceId, @Nullable String ifMatch) {
        return records.toChange(kind(licences), licences.find(visitingLicenceId), ifMatch);
    }

    private Response changed(VisitingLicence licence) {
        return AreaRecords.changed(licence, VisitingLicenceView.of(licence, links));
    }

    static AreaRecordKind<VisitingLicence> kind(VisitingLicences licences) {
        return AreaRecordKind.ofTheCouncil(
                "listVisitingLicences", "visiting-licence", "visiting_licence", VisitingLicence.class, licences::all);
    }
}
