package safeguarding.audit.agreements.web;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.KeepingAgreements;
import safeguarding.audit.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The register of agreements. */
@Path("/v1/partner-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    private final KeepingAgreements keeping;
    private final AgreementViews views;
    private final AreaRecords records;
    private final Links links;

    AgreementsResource(KeepingAgreements keeping, AgreementViews views, AreaRecords records, Links links) {
        this.keeping = keeping;
        this.views = views;
        this.records = records;
        this.links = links;
    }

    /** The agreements, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listPartnerAgreements",
            summary = "List the agreements with partners",
            description = "With adult services, mental health, probation, commissioning groups and practices.")
    @APIResponse(
            responseCode = "200",
            description = "Agreements in the order in which they were registered; with updatedSince those that have"
                    + " changed, and next is always there. An agreement ends, it is never removed.")
    public Page<AgreementView> list(
            @Parameter(description = "Those that hold on this civil date.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "Those whose review was due before this civil date and that have not ended.")
                    @QueryParam("reviewOverdueOn")
                    @Nullable
                    LocalDate reviewOverdueOn,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince == null) {
            var query = records.list(views.kind())
                    .whereGiven(
                            "r.valid_from <= :asAt and (r.valid_to is null or r.valid_to >= :asAt)"
                                    + " and (r.ended_on is null or r.ended_on >= :asAt)",
                            "asAt",
                            asAt)
                    .whereGiven("r.review_due_on < :overdue and r.ended_on is null", "overdue", reviewOverdueOn);
            return records.page(views.kind(), query, page, views::of);
        }
        if (asAt != null || reviewOverdueOn != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(views.kind(), updatedSince, page, views::of);
    }

    /** Registers an agreement. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerPartnerAgreement",
            summary = "Register an agreement with partners",
            description = "With what was agreed, until when it holds, when it is reviewed (QA33) and what measures it.")
    @APIResponse(
            responseCode = "201",
            description = "The agreement.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "422", description = "It was signed on a day ahead (A5), or ends too early (QA34).")
    public Response register(@Valid @NotNull RegisterAgreementRequest request) {
        var made = keeping.register(request.details().read(), request.term().read());
        return AreaRecords.created(links.partnerAgreement(made.id()), made, views.of(made));
    }
}
