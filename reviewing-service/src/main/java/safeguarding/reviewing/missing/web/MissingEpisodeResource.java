package safeguarding.reviewing.missing.web;

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
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.missing.FollowingAbsences;
import safeguarding.reviewing.missing.MissingEpisode;
import safeguarding.reviewing.missing.MissingEpisodes;

/** That a child was missing, or away without authorisation. */
@Path("/v1/missing-episodes/{missingEpisodeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissingEpisodeResource {

    private static final String TYPE = "missing-episode";

    private final MissingEpisodes episodes;
    private final FollowingAbsences writing;
    private final OpenedRecords opened;
    private final Links links;

    MissingEpisodeResource(MissingEpisodes episodes, FollowingAbsences writing, OpenedRecords opened, Links links) {
        this.episodes = episodes;
        this.writing = writing;
        this.opened = opened;
        this.links = links;
    }

    /** The record. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getMissingEpisode",
            summary = "Read when a child was missing",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    public Response get(
            @PathParam("missingEpisodeId") UUID id,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, episodes.find(id), MissingEpisode::childId);
        return opened.answer(
                TYPE, found, MissingEpisode.class, knownOn, ifNoneMatch, each -> MissingEpisodeView.of(each, links));
    }

    /** More is known, or it was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceMissingEpisode",
            summary = "Say more of when a child was missing, or put it right",
            description =
                    "The whole of it. Where what was said before is put right, and not only added to, a reason is given; what was recorded before stays known (knownOn). Refused is what lies ahead (A5), what began while the child was not looked after (ME1), an end before the start (ME2), two episodes of a child at once (ME3), and a return interview before the return, or accepted without an offer (ME4).")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or its period of care was.")
    public Response replace(
            @PathParam("missingEpisodeId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceMissingEpisodeRequest request) {
        var episode = toChange(id, ifMatch);
        return changed(writing.tell(episode, request.told().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawMissingEpisode",
            summary = "Withdraw that a child was missing",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = MissingEpisodeView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("missingEpisodeId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawMissingEpisodeRequest request) {
        return changed(writing.withdraw(toChange(id, ifMatch), request.reason()));
    }

    private MissingEpisode toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, episodes.find(id), MissingEpisode::childId, ifMatch);
    }

    private Response changed(MissingEpisode episode) {
        return OpenedRecords.changed(episode, MissingEpisodeView.of(episode, links));
    }
}
