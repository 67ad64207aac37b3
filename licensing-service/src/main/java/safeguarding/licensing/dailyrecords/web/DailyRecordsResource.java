package safeguarding.licensing.dailyrecords.web;

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
import safeguarding.licensing.dailyrecords.HandingInRecords;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Records of days of children in productions. */
@Path("/v1/daily-records")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DailyRecordsResource {

    private final HandingInRecords handing;
    private final DailyRecordSight sight;
    private final DailyRecordViews views;
    private final Access access;

    DailyRecordsResource(HandingInRecords handing, DailyRecordSight sight, DailyRecordViews views, Access access) {
        this.handing = handing;
        this.sight = sight;
        this.views = views;
        this.access = access;
    }

    /** The records, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listDailyRecords",
            summary = "List records of days of children in productions",
            description = "Of the children whom the caller may see, with what the law says to each.")
    @APIResponse(
            responseCode = "200",
            description = "Records in the order in which they were handed in; with updatedSince those that have"
                    + " changed, and next is always there. Records whose time is over are gone (L7).")
    public Page<DailyRecordView> list(
            @Parameter(description = "Only of this production.") @QueryParam("productionId") @Nullable
                    UUID productionId,
            @Parameter(description = "Only of this child.") @QueryParam("childId") @Nullable UUID childId,
            @Parameter(description = "Only of this civil day.") @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = "true: only those that break the law of hours; false: only those that do not.")
                    @QueryParam("breached")
                    @Nullable
                    Boolean breached,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null) {
            if (Stream.of(productionId, childId, on, breached).anyMatch(Objects::nonNull)) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return sight.changedSince(updatedSince, page, views::of);
        }
        var query = sight.list()
                .whereGiven("r.production_id = :production", "production", productionId)
                .whereGiven("r.child_id = :child", "child", childId)
                .whereGiven("r.day = :day", "day", on)
                .whereGiven("(r.broken <> '{\"ids\":[]}') = :breached", "breached", breached);
        return sight.page(query, page, views::of);
    }

    /** Hands a record in. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "submitDailyRecord",
            summary = "Hand in the record of a day of a child in a production",
            description =
                    "Checked by the law of hours (H7, H8, H10 to H12) together with the child's other records, of all"
                            + " productions. A breach is no refusal: it is listed, and told by an event.")
    @APIResponse(
            responseCode = "201",
            description = "The record is kept, with what the law says to it.",
            content = @Content(schema = @Schema(implementation = DailyRecordView.class)))
    @APIResponse(responseCode = "409", description = "There is a record of the child in the production on that day.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The day lies ahead (A5), the licence does not name and cover it (LC50), or the records of the"
                            + " production are no longer kept (L7).")
    public Response handIn(@Valid @NotNull HandInDailyRecordRequest request) {
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        var details = request.details();
        var record = handing.handIn(
                request.productionId(), request.childId(), request.on(), details.licenceId(), details.read());
        return AreaRecords.created(views.link(record), record, views.of(record));
    }
}
