package safeguarding.conference.correspondence.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.WritingLetters;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** The letters about one conference. */
@Path("/v1/conferences/{conferenceId}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {

    private final OpenedLetter opened;
    private final Letters letters;
    private final WritingLetters writing;
    private final LetterViews views;
    private final LettersOwed owed;

    LettersResource(OpenedLetter opened, Letters letters, WritingLetters writing, LetterViews views, LettersOwed owed) {
        this.opened = opened;
        this.letters = letters;
        this.writing = writing;
        this.views = views;
        this.owed = owed;
    }

    /** The letters. */
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
            operationId = "listLetters",
            summary = "List the letters about a conference",
            description =
                    "To whom, where each stands, by when those about the decision are due (B2.11), and who of the family has none yet.")
    @APIResponse(
            responseCode = "200",
            description = "The letters about the children whom the caller may see.",
            content = @Content(schema = @Schema(implementation = LetterPage.class)))
    public LetterPage list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.conferenceToRead(conferenceId);
        var visible = letters.of(conferenceId).stream()
                .filter(letter -> found.visible().contains(letter.identity().childId()))
                .toList();
        return new LetterPage(
                owed.dueOf(conferenceId, found.visible()),
                visible.stream()
                        .map(letter -> views.item(letter, found.conference()))
                        .toList(),
                owed.withoutLetter(found.visible(), visible));
    }

    /** A letter is to be written. */
    @POST
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addLetter",
            summary = "Begin a letter about a conference",
            description =
                    "To one recipient about one child. What stands in it is composed for that recipient: what is withheld from them, and the confidential part of professionals, is not in it. It is composed anew each time it is read, until it is sent. To the family of a child who has died it waits.")
    @APIResponse(
            responseCode = "201",
            description = "The letter as it would go now.",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Response add(@PathParam("conferenceId") UUID conferenceId, @Valid @NotNull LetterRequest request) {
        var conference = opened.conferenceToAdd(conferenceId, request.childId());
        var letter = writing.begin(conference, request.read());
        var view = views.show(letter, conference);
        return Response.created(view.link())
                .tag(Versions.etag(letter))
                .entity(view)
                .build();
    }
}
