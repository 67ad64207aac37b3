package safeguarding.licensing.councils.web;

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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.councils.RecordingVisits;
import safeguarding.licensing.councils.VisitingLicence;
import safeguarding.licensing.councils.VisitingLicences;
import safeguarding.licensing.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Licences of other councils. */
@Path("/v1/visiting-licences")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitingLicencesResource {

    private final VisitingLicences licences;
    private final RecordingVisits recording;
    private final AreaRecords records;
    private final Links links;

    VisitingLicencesResource(VisitingLicences licences, RecordingVisits recording, AreaRecords records, Links links) {
        this.licences = licences;
        this.recording = recording;
        this.records = records;
        this.links = links;
    }

    /** The records, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listVisitingLicences",
            summary = "List licences of other councils for children who perform here",
            description = "Withdrawn ones too. They name no child.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Licences in the order in which they were recorded; with updatedSince those that have changed, and"
                            + " next is always there. A record is never removed.")
    public Page<VisitingLicenceView> list(
            @Parameter(description = "Only of the council with this code.", schema = @Schema(maxLength = 3))
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(description = "Only in this production.") @QueryParam("productionId") @Nullable
                    UUID productionId,
            @Parameter(description = "Only those that stand and hold on this civil day.") @QueryParam("on") @Nullable
                    LocalDate on,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = VisitingLicenceResource.kind(licences);
        if (updatedSince != null) {
            if (Stream.of(council, productionId, on).anyMatch(Objects::nonNull)) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(kind, updatedSince, page, this::shown);
        }
        var query = records.list(kind)
                .whereGiven("r.council = :council", "council", council)
                .whereGiven("r.production_id = :production", "production", productionId)
                .whereGiven(
                        "r.withdrawn_on is null and cast(:day as date) between r.first_day and r.last_day", "day", on);
        return records.page(kind, query, page, this::shown);
    }

    private VisitingLicenceView shown(VisitingLicence licence) {
        return VisitingLicenceView.of(licence, links);
    }

    /** Records a licence. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordVisitingLicence",
            summary = "Record a licence of another council for a child who performs here",
            description =
                    "As that council tells. It names no child; inspections and checks of the day ask that council.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = VisitingLicenceView.class)))
    @APIResponse(responseCode = "409", description = "That number of that council is recorded.")
    @APIResponse(responseCode = "422", description = "The day on which this council was told lies ahead (A5).")
    public Response record(@Valid @NotNull RecordVisitingLicenceRequest request) {
        var licence = recording.record(request.details().read());
        return AreaRecords.created(VisitingLicenceView.link(licence, links), licence, shown(licence));
    }
}
