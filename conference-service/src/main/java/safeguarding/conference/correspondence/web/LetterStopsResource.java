package safeguarding.conference.correspondence.web;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.LettersAfterDeath;
import safeguarding.conference.correspondence.StoppedLetters;
import safeguarding.conference.links.Links;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.idempotency.Idempotent;

/** A release after the death of a child that was a mistake. */
@Path("/v1/children/{childId}/letter-stops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterStopsResource {

    private static final List<String> ROLES = List.of("head-of-safeguarding", "chair");

    private final OpenedLetter opened;
    private final Letters letters;
    private final LettersAfterDeath afterDeath;
    private final StoppedLetters stopped;
    private final CurrentCaller current;
    private final Links links;

    LetterStopsResource(
            OpenedLetter opened,
            Letters letters,
            LettersAfterDeath afterDeath,
            StoppedLetters stopped,
            CurrentCaller current,
            Links links) {
        this.opened = opened;
        this.letters = letters;
        this.afterDeath = afterDeath;
        this.stopped = stopped;
        this.current = current;
        this.links = links;
    }

    /** They wait again. */
    @POST
    @RolesAllowed({"chair", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordLetterStop",
            summary = "Let letters to the family of a child who has died wait again",
            description =
                    "A release that was a mistake is taken back, with the reason. What has not been sent waits, and nobody is"
                            + " reminded of it; what was sent stays sent. A later release lets it go on.")
    @APIResponse(
            responseCode = "201",
            description = "Letters to the family wait; the releases with what became of them.",
            content = @Content(schema = @Schema(implementation = LetterReleasePage.class)))
    public Response stop(@PathParam("childId") UUID childId, @Valid @NotNull BecauseRequest request) {
        opened.childToAdd(childId);
        afterDeath.stopAgain(childId, role(), request.reason());
        return Response.created(links.to("/v1/children/" + childId + "/letter-releases"))
                .entity(new LetterReleasePage(
                        stopped.stopped(List.of(childId)),
                        letters.releases(List.of(childId)).stream()
                                .map(LetterReleaseView::of)
                                .toList()))
                .build();
    }

    private String role() {
        return ROLES.stream().filter(current.caller()::hasRole).findFirst().orElseThrow();
    }
}
