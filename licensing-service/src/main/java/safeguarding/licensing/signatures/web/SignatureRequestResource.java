package safeguarding.licensing.signatures.web;

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
import safeguarding.licensing.links.Links;
import safeguarding.licensing.signatures.AnsweringRequests;
import safeguarding.licensing.signatures.MakingSignatureLink;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.versioning.Versions;

/** One request for a signature. */
@Path("/v1/signature-requests/{signatureRequestId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class SignatureRequestResource {

    private final OpenedSignature opened;
    private final MakingSignatureLink making;
    private final AnsweringRequests answering;
    private final SignatureViews views;
    private final CurrentCaller current;
    private final Links links;

    SignatureRequestResource(
            OpenedSignature opened,
            MakingSignatureLink making,
            AnsweringRequests answering,
            SignatureViews views,
            CurrentCaller current,
            Links links) {
        this.opened = opened;
        this.making = making;
        this.answering = answering;
        this.views = views;
        this.current = current;
        this.links = links;
    }

    /** The request. */
    @GET
    @Transactional
    @Operation(
            operationId = "getSignatureRequest",
            summary = "Read about a request for a signature",
            description = "Who is asked, since when, and what was answered. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = SignatureRequestView.class)))
    public Response get(
            @PathParam("signatureRequestId") UUID signatureRequestId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var request = opened.toRead(signatureRequestId);
        return Versions.answer(ifNoneMatch, request, () -> views.of(request));
    }

    /** Makes a link. */
    @PUT
    @Path("/link")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "replaceSignatureLink",
            summary = "Make a link by which somebody signs",
            description =
                    "Only for somebody whom an officer verified for the child (LC24), and to be sent to the address"
                            + " that was verified, never to one that the applicant wrote. It takes one answer; a new one makes the one"
                            + " before worthless. It is told once and stored as a digest only.")
    @APIResponse(
            responseCode = "200",
            description = "The link.",
            content = @Content(schema = @Schema(implementation = SignatureLinkView.class)))
    @APIResponse(responseCode = "409", description = "It was answered, or nothing is asked any more.")
    @APIResponse(responseCode = "422", description = "This person is not verified for it (LC24).")
    public SignatureLinkView link(
            @PathParam("signatureRequestId") UUID signatureRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceSignatureLinkRequest request) {
        var made = making.make(opened.toChange(signatureRequestId, ifMatch), request.signatoryId());
        return new SignatureLinkView(links.to("/forms/" + made.token()), made.sendTo(), made.usableUntil());
    }

    /** An answer on paper. */
    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordSignatureAnswer",
            summary = "Write down an answer that came on paper",
            description =
                    "By somebody whom an officer verified (LC24), with where the paper is. It stops the clock (LC20);"
                            + " late is kept and flagged, never refused.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = SignatureRequestView.class)))
    @APIResponse(responseCode = "409", description = "It was answered, or nothing is asked any more.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The day lies ahead (A5) or before it was asked (LC25), or the person is not verified (LC24).")
    public Response answer(
            @PathParam("signatureRequestId") UUID signatureRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordSignatureAnswerRequest request) {
        var asked = opened.toChange(signatureRequestId, ifMatch);
        answering.answerOnPaper(asked, request.read(current.caller().actor()));
        return AreaRecords.changed(asked, views.of(asked));
    }
}
