package safeguarding.conference.correspondence.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.Letter;
import safeguarding.conference.correspondence.SendingLetters;
import safeguarding.conference.correspondence.WritingLetters;
import safeguarding.platform.versioning.Versions;

/** One letter. */
@Path("/v1/letters/{letterId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {

    private final OpenedLetter opened;
    private final WritingLetters writing;
    private final SendingLetters sending;
    private final LetterViews views;

    LetterResource(OpenedLetter opened, WritingLetters writing, SendingLetters sending, LetterViews views) {
        this.opened = opened;
        this.writing = writing;
        this.sending = sending;
        this.views = views;
    }

    /** The letter. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "getLetter",
            summary = "Read a letter",
            description =
                    "As it would go now, or as it was sent, as plain text and as HTML; with what is withheld from the recipient, by field.")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response get(@PathParam("letterId") UUID letterId) {
        return answered(opened.toRead(letterId));
    }

    /** It was sent. */
    @POST
    @Path("/sendings")
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "recordLetterSent",
            summary = "Record that a letter was sent",
            description =
                    "It is composed once more, by what is withheld from the recipient now, and kept as it went; it is never overwritten. Refused while a child of the family has died and nobody has released it, while something withheld stands in its wording, and where a safe contact is not followed. With the last letter about the decision B2.11 is met.")
    @APIResponse(
            responseCode = "200",
            description = "The letter as it was sent.",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response send(
            @PathParam("letterId") UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LetterSentRequest request) {
        var letter = opened.toChange(letterId, ifMatch);
        return answered(sending.send(
                letter, opened.conferenceOf(letter), request.sentOn(), request.read(), request.followsSafeContact()));
    }

    /** It is not to be sent. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawLetter",
            summary = "Withdraw a letter that is not to be sent",
            description = "It stays in the list, marked. A letter that was sent is not withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The letter, withdrawn.",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response withdraw(
            @PathParam("letterId") UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BecauseRequest request) {
        return answered(writing.withdraw(opened.toChange(letterId, ifMatch), request.reason()));
    }

    private Response answered(Letter letter) {
        return Response.ok(views.show(letter, opened.conferenceOf(letter)))
                .tag(Versions.etag(letter))
                .build();
    }
}
