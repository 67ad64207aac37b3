package safeguarding.conference.convening.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.FindingSlots;

/** Free times for one conference. */
@Path("/v1/conferences/{conferenceId}/free-slots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class FreeSlotsResource {

    private final OpenedConference opened;
    private final FindingSlots finding;

    FreeSlotsResource(OpenedConference opened, FindingSlots finding) {
        this.opened = opened;
        this.finding = finding;
    }

    /** When it can be held, and with whom. */
    @GET
    @Transactional
    @Operation(
            operationId = "listFreeSlots",
            summary = "Find times at which a conference can be held",
            description =
                    "Times of working days (A1) at which the unit holds conferences and a suitable chair is free (B2.5:"
                            + " independent of the case, registered, the same for reviews where possible), from today"
                            + " to the limit (B1.3, B1.5, B1.6, B1.7); when the limit has passed, of two weeks. Asking"
                            + " holds nothing: the booking decides. Days of a year whose bank holidays are not loaded"
                            + " are left out.")
    @APIResponse(
            responseCode = "200",
            description = "The free times; none when nobody is free, or when the conference was held or given up.",
            content = @Content(schema = @Schema(implementation = FreeSlotsView.class)))
    public FreeSlotsView find(
            @PathParam("conferenceId") UUID conferenceId,
            @Parameter(description = "First day; today when absent or earlier.") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, at most 92 days from the first; the limit when absent.")
                    @QueryParam("until")
                    @Nullable
                    LocalDate until,
            @Parameter(description = "Identifier of the chair who is needed.") @QueryParam("chairId") @Nullable
                    UUID chairId) {
        var conference = opened.toRead(conferenceId).conference();
        var limit = conference.clock();
        return FreeSlotsView.of(
                conferenceId, limit == null ? null : limit.dueOn(), finding.find(conference, from, until, chairId));
    }
}
