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

/** What goes to the family of a child who has died. */
@Path("/v1/children/{childId}/letter-releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterReleasesResource {

    private static final List<String> ROLES = List.of("head-of-safeguarding", "chair");

    private final OpenedLetter opened;
    private final Letters letters;
    private final LettersAfterDeath afterDeath;
    private final StoppedLetters stopped;
    private final CurrentCaller current;
    private final Links links;

    LetterReleasesResource(
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

    /** The releases. */
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
            operationId = "listLetterReleases",
            summary = "List who let letters to a family go on",
            description =
                    "And whether anything may go to the family at present: after the death of a child, or of a sibling, nothing does until it is released.")
    @APIResponse(
            responseCode = "200",
            description = "The releases, the earliest first.",
            content = @Content(schema = @Schema(implementation = LetterReleasePage.class)))
    public LetterReleasePage list(@PathParam("childId") UUID childId) {
        opened.childToRead(childId);
        return new LetterReleasePage(
                stopped.stopped(List.of(childId)),
                letters.releases(List.of(childId)).stream()
                        .map(LetterReleaseView::of)
                        .toList());
    }

    /** They go on. */
    @POST
    @RolesAllowed({"chair", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordLetterRelease",
            summary = "Let letters to the family of a child who has died go on",
            description =
                    "By a person, with the reason. What waits is pending again, and what was due of it is due as before.")
    @APIResponse(
            responseCode = "201",
            description = "Letters to the family go on.",
            content = @Content(schema = @Schema(implementation = LetterReleaseView.class)))
    public Response release(@PathParam("childId") UUID childId, @Valid @NotNull BecauseRequest request) {
        var release = afterDeath.release(opened.childToAdd(childId), role(), request.reason());
        return Response.created(links.to("/v1/children/" + childId + "/letter-releases"))
                .entity(LetterReleaseView.of(release))
                .build();
    }

    private String role() {
        return ROLES.stream().filter(current.caller()::hasRole).findFirst().orElseThrow();
    }
}
