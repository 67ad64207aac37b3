package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.moderation.Disagreement;

/** Where the auditors of a case disagree. */
@Path("/v1/sample-cases/{sampleCaseId}/disagreements")
@Produces(MediaType.APPLICATION_JSON)
public class CaseDisagreementsResource {

    private final ModeratedCase moderated;

    CaseDisagreementsResource(ModeratedCase moderated) {
        this.moderated = moderated;
    }

    /** Where the auditors of a case disagree. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listCaseDisagreements",
            summary = "Read where the auditors of a case disagree",
            description = "Nothing until every auditor of the case has submitted (QA23). Words are not compared.")
    @APIResponse(responseCode = "200", description = "All disagreements; there is one page.")
    public CaseDisagreementsView disagreements(@PathParam("sampleCaseId") UUID sampleCaseId) {
        return CaseDisagreementsView.of(Disagreement.of(moderated.toRead(sampleCaseId)));
    }
}
