package safeguarding.conference.returns.cpis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.returns.cpis.PlanStatuses;
import safeguarding.platform.access.Access;
import safeguarding.platform.cpis.UploadAnswers;
import safeguarding.platform.cpis.web.RecordCpIsResultsRequest;

/** What became of the records of an upload. */
@Path("/v1/cp-is/record-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordResultsResource {

    private final PlanStatuses plans;
    private final UploadAnswers answers;
    private final Access access;

    RecordResultsResource(PlanStatuses plans, UploadAnswers answers, Access access) {
        this.plans = plans;
        this.answers = answers;
        this.access = access;
    }

    /** Takes the results of an acknowledgement. */
    @POST
    @RolesAllowed("cp-is")
    @Transactional
    @Operation(
            operationId = "recordCpIsResults",
            summary = "Say what became of the records of an upload",
            description =
                    "The results of message 02, by NHS number. A record that is sensitive in the register of the NHS"
                            + " (CPR02) is held out of the next upload and listed, until a later result says otherwise. Said again, it is as"
                            + " before: it takes no Idempotency-Key.")
    @APIResponse(responseCode = "204", description = "Taken.")
    public void take(@Valid @NotNull RecordCpIsResultsRequest request) {
        access.named(request.results().stream()
                .flatMap(each -> plans.childrenOf(each.nhsNumber()).stream())
                .toList());
        answers.told(request.told());
    }
}
