package safeguarding.reviewing.cpis.web;

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
import safeguarding.platform.access.Access;
import safeguarding.platform.cpis.UploadAnswers;
import safeguarding.platform.cpis.web.RecordInactiveNumbersRequest;
import safeguarding.reviewing.cpis.CareStatuses;

/** Numbers that are no longer in use. */
@Path("/v1/cp-is/inactive-numbers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InactiveNumbersResource {

    private final CareStatuses statuses;
    private final UploadAnswers answers;
    private final Access access;

    InactiveNumbersResource(CareStatuses statuses, UploadAnswers answers, Access access) {
        this.statuses = statuses;
        this.answers = answers;
        this.access = access;
    }

    /** Takes the numbers of a message. */
    @POST
    @RolesAllowed("cp-is")
    @Transactional
    @Operation(
            operationId = "recordReviewingInactiveNhsNumbers",
            summary = "Say which NHS numbers are no longer in use",
            description =
                    "Message 06. What would be told under such a number reaches nobody: it is held out of the next"
                            + " upload and listed, until the record has another number or a later result says that this"
                            + " one was accepted (CPR06). The answer is the same whether anybody here has the number. Said"
                            + " again, it is as before: it takes no Idempotency-Key.")
    @APIResponse(responseCode = "204", description = "Taken.")
    public void take(@Valid @NotNull RecordInactiveNumbersRequest request) {
        access.named(request.nhsNumbers().stream()
                .flatMap(number -> statuses.childrenOf(number).stream())
                .toList());
        answers.inactive(request.nhsNumbers());
    }
}
