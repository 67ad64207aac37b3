package safeguarding.audit.officers.web;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.officers.QaOfficer;
import safeguarding.audit.officers.QaOfficers;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** The register of quality assurance officers. It holds no child's record. */
@Path("/v1/qa-officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QaOfficersResource {

    private final QaOfficers officers;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    QaOfficersResource(QaOfficers officers, AreaRecords records, Links links, Clock clock) {
        this.officers = officers;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listQaOfficers",
            summary = "List the quality assurance officers",
            description = "With their areas and how much they audit. The register holds no child's record.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Officers in the order in which they were registered; with updatedSince those that have changed,"
                            + " and next is always there. An officer is never removed.")
    public Page<QaOfficerView> list(
            @Parameter(description = "Code of an area the officers audit in.") @QueryParam("area") @Nullable
                    String area,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = QaOfficerResource.kind(officers);
        if (updatedSince == null) {
            var query = records.list(kind).whereGiven("r.areas && array[cast(:area as text), '*']", "area", area);
            return records.page(kind, query, page, this::shown);
        }
        if (area != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    private QaOfficerView shown(QaOfficer officer) {
        return QaOfficerView.of(officer, links);
    }

    /** Registers an officer. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerQaOfficer",
            summary = "Register a quality assurance officer",
            description =
                    "Once for each staff number. Cases can be allocated to the officer from the day given, never of a"
                            + " team in which the officer works or has worked (QA4).")
    @APIResponse(
            responseCode = "201",
            description = "The officer is registered.",
            content = @Content(schema = @Schema(implementation = QaOfficerView.class)))
    @APIResponse(responseCode = "409", description = "Somebody with this staff number is registered.")
    public Response register(@Valid @NotNull RegisterQaOfficerRequest request) {
        officers.withStaffId(request.staffId()).ifPresent(known -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Somebody with this staff number is registered: " + links.qaOfficer(known.id()));
        });
        var officer = officers.save(
                QaOfficer.register(request.staffId(), request.details().details(), CivilTime.today(clock)));
        return AreaRecords.created(links.qaOfficer(officer.id()), officer, shown(officer));
    }
}
