package safeguarding.conference.plan.web;

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
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.RecordingDecision;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What one conference decided, child by child. */
@Path("/v1/conferences/{conferenceId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    private final KnownConferences conferences;
    private final Decisions decisions;
    private final RecordingDecision recording;
    private final PlanViews views;
    private final OpenedDecision opened;
    private final PlanOnOtherRecord otherRecord;
    private final Access access;

    DecisionsResource(
            KnownConferences conferences,
            Decisions decisions,
            RecordingDecision recording,
            PlanViews views,
            OpenedDecision opened,
            PlanOnOtherRecord otherRecord,
            Access access) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.recording = recording;
        this.views = views;
        this.opened = opened;
        this.otherRecord = otherRecord;
        this.access = access;
    }

    /** The decisions of a conference. */
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
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "listDecisions",
            summary = "List what a conference decided",
            description = "One for each child whom the caller may see, with outcome, category, reasons and dissent.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The decisions about the children whom the caller may see; those that were withdrawn say so and are"
                            + " for the unit only.")
    public DecisionPage list(@PathParam("conferenceId") UUID conferenceId) {
        var visible = access.toRead(protectedRecord(found(conferenceId)));
        return new DecisionPage(decisions.of(conferenceId).stream()
                .filter(decision -> visible.contains(decision.identity().childId()) && opened.sees(decision))
                .map(views::show)
                .toList());
    }

    /** Records what was decided for one child. */
    @POST
    @RolesAllowed({"chair", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordDecision",
            summary = "Record what a conference decided for a child",
            description =
                    "plan-made begins the child's plan on the day of the conference (B3.6) with its core group and"
                            + " tasks; the first core group (B1.4) and the first review (B1.5) are due from then."
                            + " continued and category-changed make the next review due (B1.6); ended ends the plan. An"
                            + " inquorate conference decides nothing but an interim safety plan and a new date (B2.4).")
    @APIResponse(
            responseCode = "201",
            description = "The decision is recorded; planId names the plan it made or was about.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response record(
            @PathParam("conferenceId") UUID conferenceId, @Valid @NotNull RecordDecisionRequest request) {
        var conference = found(conferenceId);
        access.toChange(protectedRecord(conference));
        // Asked of every child: a sibling out of sight is answered like one whom nobody knows.
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        otherRecord.refuseOutOfSight(request.childId());
        var decision = recording.record(conference, request.read());
        var view = views.show(decision);
        return Response.created(view.link())
                .tag(Versions.etag(decision))
                .entity(view)
                .build();
    }

    private KnownConference found(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(KnownConference conference) {
        return new ProtectedRecord("conference", conference.conferenceId(), conference.childIds());
    }

    private static ProblemException none(String sentence) {
        return ProblemException.of(ProblemType.NOT_FOUND, sentence);
    }
}
