package safeguarding.conference.court.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CorrectingProceedings;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/** One set of care proceedings. */
@Path("/v1/court-proceedings/{proceedingsId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourtProceedingsResource {

    private final OpenedProceedings opened;
    private final KnownProceedings known;
    private final CorrectingProceedings correcting;
    private final CourtProceedingsViews views;
    private final Clock clock;

    CourtProceedingsResource(
            OpenedProceedings opened,
            KnownProceedings known,
            CorrectingProceedings correcting,
            CourtProceedingsViews views,
            Clock clock) {
        this.opened = opened;
        this.known = known;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** The proceedings, as they stood on a day and were known on another. */
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
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "getCourtProceedings",
            summary = "Read care proceedings",
            description =
                    "Letter, issue, hearings, extensions and ending, by when they have to be over and why (C4.1, C4.2), and what does not go together with the plans of the children. asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings, with those of their children whom the caller may see.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    public Response get(@PathParam("proceedingsId") UUID proceedingsId, @BeanParam OnADay day) {
        var found = opened.toRead(proceedingsId);
        return day.now()
                ? views.answer(found.proceedings(), found.visible())
                : Response.ok(known.show(proceedingsId, found.visible(), day)).build();
    }

    /** Corrects what is recorded, whole. */
    @PUT
    @RolesAllowed({"conference-admin", "case-system", "team-manager"})
    @Transactional
    @Operation(
            operationId = "correctCourtProceedings",
            summary = "Correct what is recorded of care proceedings",
            description =
                    "Everything as it was: letter, issue, extensions, hearings, ending. It is judged by the same rules as the first time; deadlines and conflicts follow; what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    public Response correct(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectCourtProceedingsRequest request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        var facts = request.facts(found.proceedings().facts());
        var why = new Correction(CivilTime.today(clock), request.reason());
        return views.answer(correcting.correct(found.proceedings(), facts, why), found.visible());
    }
}
