package safeguarding.reviewing.allocation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.allocation.OfficerQuestions;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Who could be a child's IRO. */
@Path("/v1/iro-allocations/{allocationId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro"})
public class CandidatesResource {

    private final OpenedAllocation opened;
    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final Access access;
    private final Clock clock;

    CandidatesResource(
            OpenedAllocation opened, OfficerQuestions questions, OfficerRegister register, Access access, Clock clock) {
        this.opened = opened;
        this.questions = questions;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /** The register, the suitable officers first. */
    @GET
    @Transactional
    @Operation(
            operationId = "listIroCandidates",
            summary = "List who could be a child's IRO, and why or why not",
            description = "The whole register: first those who can be named, a sibling's IRO (C2.15) before the child's"
                    + " former one before whoever has most room (C2.11); then the others, each with the reason (C2.3).")
    @APIResponse(
            responseCode = "200",
            description = "The officers.",
            content = @Content(schema = @Schema(implementation = CandidatesView.class)))
    public CandidatesView list(
            @PathParam("allocationId") UUID allocationId,
            @Parameter(description = "From which day; today when absent.") @QueryParam("from") @Nullable
                    LocalDate from) {
        var allocation = opened.toRead(allocationId);
        var day = from == null ? CivilTime.today(clock) : from;
        var answers = register.candidates(questions.of(allocation, day, access::mayName));
        return new CandidatesView(
                allocationId, day, answers.stream().map(CandidateView::of).toList());
    }
}
