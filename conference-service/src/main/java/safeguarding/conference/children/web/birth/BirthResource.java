package safeguarding.conference.children.web.birth;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.birth.Birth;
import safeguarding.conference.children.birth.CorrectingBirth;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One birth. */
@Path("/v1/births/{birthId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BirthResource {

    private final OpenedBirth opened;
    private final CorrectingBirth correcting;
    private final BirthViews views;
    private final Clock clock;

    BirthResource(OpenedBirth opened, CorrectingBirth correcting, BirthViews views, Clock clock) {
        this.opened = opened;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** The birth. */
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
            operationId = "getBirth",
            summary = "Read a birth",
            description = "When it had been expected, who was born with whom, and why it was corrected or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The birth as it stands.",
            content = @Content(schema = @Schema(implementation = BirthView.class)))
    public Response get(@PathParam("birthId") UUID birthId) {
        return answer(opened.toRead(birthId));
    }

    /** It was on another day. */
    @PUT
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "correctBirth",
            summary = "Correct the day of a birth that was recorded wrongly",
            description =
                    "With a reason. What is due after the birth follows (B1.10); what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The birth as it stands.",
            content = @Content(schema = @Schema(implementation = BirthView.class)))
    public Response correct(
            @PathParam("birthId") UUID birthId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectBirthRequest request) {
        var found = opened.toChange(birthId, ifMatch);
        return answer(correcting.correct(
                found.birth(), found.child(), request.dateOfBirth(), new Correction(today(), request.reason())));
    }

    /** It had not happened. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawBirth",
            summary = "Withdraw a birth that had not happened",
            description =
                    "The child is expected as before, and nothing is due after the birth. Refused while the records of children who were born with it stand.")
    @APIResponse(
            responseCode = "200",
            description = "The birth as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = BirthView.class)))
    public Response withdraw(
            @PathParam("birthId") UUID birthId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawBirthRequest request) {
        var found = opened.toChange(birthId, ifMatch);
        return answer(correcting.withdraw(found.birth(), found.child(), new MadeInError(today(), request.reason())));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }

    private Response answer(Birth birth) {
        return Response.ok(views.show(birth)).tag(Versions.etag(birth)).build();
    }
}
