package safeguarding.conference.councils.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.ArrangingWithCouncils;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** What is arranged with other councils about one child. */
@Path("/v1/children/{childId}/council-arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildCouncilsResource {

    private final ArrangingWithCouncils arranging;
    private final ArrangementViews views;
    private final PersonInSight inSight;
    private final Access access;
    private final Clock clock;

    ChildCouncilsResource(
            ArrangingWithCouncils arranging,
            ArrangementViews views,
            PersonInSight inSight,
            Access access,
            Clock clock) {
        this.arranging = arranging;
        this.views = views;
        this.inSight = inSight;
        this.access = access;
        this.clock = clock;
    }

    /** The arrangements about one child. */
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
            operationId = "listChildCouncilArrangements",
            summary = "List what is arranged with other councils about a child",
            description = "asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "The arrangements that held on asAt, the latest first.")
    public ArrangementPage list(
            @PathParam("childId") UUID childId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var today = CivilTime.today(clock);
        var day = AsAt.of(asAt == null ? today : asAt, clock);
        var known = KnownOn.of(knownOn == null ? today : knownOn, clock);
        var records = inSight.recordsOf(childId);
        access.shown(records);
        return new ArrangementPage(day.day(), known.day(), known.provisional(), views.of(records, day, known));
    }

    /** The child lives with another council, or is another's. */
    @POST
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addCouncilArrangement",
            summary = "Write down that a child of another council lives here, or one of ours elsewhere",
            description =
                    "With the responsible council and whom to ring there. One at a time: a child lives in one place. A plan is taken over by a conference (B1.7 here, B1.8 there), not by this.")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = ArrangementView.class)))
    public Response add(@PathParam("childId") UUID childId, @Valid @NotNull ArrangementFields request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var arrangement = arranging.start(childId, request.read());
        var view = views.show(arrangement);
        return Response.created(view.link())
                .tag(Versions.etag(arrangement))
                .entity(view)
                .build();
    }
}
