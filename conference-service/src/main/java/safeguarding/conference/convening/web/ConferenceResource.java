package safeguarding.conference.convening.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.versioning.Versions;

/** One conference. */
@Path("/v1/conferences/{conferenceId}")
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceResource {

    private final OpenedConference opened;
    private final ConferenceViews views;
    private final ConferencesOnADay onADay;
    private final ShownSittings sittings;

    ConferenceResource(
            OpenedConference opened, ConferenceViews views, ConferencesOnADay onADay, ShownSittings sittings) {
        this.opened = opened;
        this.views = views;
        this.onADay = onADay;
        this.sittings = sittings;
    }

    /** A conference as it stands, or as it was on a day as far as was known on another. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getConference",
            summary = "Read a conference",
            description =
                    "Kind, stage, limit, booking, quorum, lateness and the children whom the caller may see. With asAt and"
                            + " knownOn: as it stood on one day, as far as was known on another.")
    @APIResponse(
            responseCode = "200",
            description = "The conference as the caller may see it.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response get(
            @PathParam("conferenceId") UUID conferenceId,
            @BeanParam OnADay day,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(conferenceId);
        if (!day.now()) {
            return Response.ok(onADay.show(conferenceId, found.visible(), day)).build();
        }
        var chain = sittings.of(found.conference());
        // Other sittings have versions of their own: that of this one says nothing of them.
        return Versions.answer(
                chain.items().size() > 1 ? null : ifNoneMatch,
                found.conference(),
                () -> views.show(found.conference(), found.visible(), opened.reconvenedBy(conferenceId))
                        .among(chain));
    }

    /** The sittings of a conference that came together again. */
    @GET
    @Path("/sittings")
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
            operationId = "listConferenceSittings",
            summary = "List the sittings of a conference that was inquorate or adjourned",
            description =
                    "The whole chain, the first sitting first, with when each was to come together again (B1.9) and whether two in a row were inquorate (B2.3). A conference that came together once is its own and only sitting.")
    @APIResponse(
            responseCode = "200",
            description = "The chain.",
            content = @Content(schema = @Schema(implementation = SittingsView.class)))
    public SittingsView sittings(@PathParam("conferenceId") UUID conferenceId) {
        return sittings.of(opened.toRead(conferenceId).conference());
    }
}
