package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.CaseModeration;
import safeguarding.audit.moderation.Moderating;
import safeguarding.audit.moderation.Moderations;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The moderations of cases. */
@Path("/v1/case-moderations")
@RolesAllowed({"head-of-safeguarding", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseModerationsResource {

    private final Moderations moderations;
    private final Moderating moderating;
    private final ModeratedCase moderated;
    private final AreaRecords records;
    private final Links links;

    CaseModerationsResource(
            Moderations moderations, Moderating moderating, ModeratedCase moderated, AreaRecords records, Links links) {
        this.moderations = moderations;
        this.moderating = moderating;
        this.moderated = moderated;
        this.records = records;
        this.links = links;
    }

    /** The moderations, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listCaseModerations",
            summary = "List the moderations of cases",
            description = "What counts where auditors of a case disagreed, and why. Whoever sees its area sees it.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Moderations in the order in which they were made; with updatedSince those that have changed, and"
                            + " next is always there. A moderation is corrected, never removed.")
    public Page<CaseModerationView> list(
            @Parameter(description = "The audit.") @QueryParam("auditId") @Nullable UUID auditId,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = CaseModerationResource.kind(moderations);
        if (updatedSince == null) {
            var query = records.list(kind).whereGiven("r.audit_id = :audit", "audit", auditId);
            return records.page(kind, query, page, this::shown);
        }
        if (auditId != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** Moderates a case. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "moderateCase",
            summary = "Settle what the auditors of a case disagree about",
            description =
                    "Once two at least have audited it and every auditor has submitted (QA23), by somebody who has not"
                            + " (QA24). Each disagreement is settled by one of what the auditors said, with a reason.")
    @APIResponse(
            responseCode = "201",
            description = "What counts.",
            content = @Content(schema = @Schema(implementation = CaseModerationView.class)))
    @APIResponse(responseCode = "409", description = "The case was moderated.")
    @APIResponse(
            responseCode = "422",
            description = "Not all have submitted (QA23), or the caller is one of them (QA24).")
    public Response moderate(@Valid @NotNull ModerateCaseRequest request) {
        var submitted = moderated.toSettle(request.sampleCaseId());
        var moderation = moderating.settle(submitted, request.settlement(), moderated.staff());
        return AreaRecords.created(links.caseModeration(moderation.id()), moderation, shown(moderation));
    }

    private CaseModerationView shown(CaseModeration moderation) {
        return CaseModerationView.of(moderation, links);
    }
}
