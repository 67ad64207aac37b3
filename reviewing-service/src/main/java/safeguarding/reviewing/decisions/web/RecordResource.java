package safeguarding.reviewing.decisions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.KeepingRecord;
import safeguarding.reviewing.decisions.Records;
import safeguarding.reviewing.decisions.ReviewRecord;
import safeguarding.reviewing.lists.OpenedRecords;

/** How the decisions of one review reached the managers, and its record. */
@Path("/v1/reviews/{reviewId}/record")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordResource {

    private static final String TYPE = "review-record";

    private final Records records;
    private final KeepingRecord keeping;
    private final RecordViews views;
    private final OpenedRecords opened;

    RecordResource(Records records, KeepingRecord keeping, RecordViews views, OpenedRecords opened) {
        this.records = records;
        this.keeping = keeping;
        this.views = views;
        this.opened = opened;
    }

    /** How it went so far. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getReviewRecord",
            summary = "Read how the decisions of a review reached the managers, and its record",
            description = "What is due counts from the day on which it was finished:"
                    + " decisions to managers within 5 working days (C2.6), the record written within 15 and"
                    + " distributed within 20 (C2.8). Who does not object within 5 working days of receipt has agreed"
                    + " (C2.7).")
    @APIResponse(
            responseCode = "200",
            description = "How it went so far.",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response get(
            @PathParam("reviewId") UUID reviewId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, records.ofReview(reviewId), ReviewRecord::childId);
        return opened.answer(TYPE, found, ReviewRecord.class, knownOn, ifNoneMatch, views::show);
    }

    /** How it went. */
    @PUT
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "recordReviewRecord",
            summary = "Write down how the decisions of a review reached the managers, and its record",
            description = "The whole of it. Late is a fact, and an event. An objection within the window keeps the"
                    + " decisions from being agreed until it is settled; one after it is kept and changes nothing"
                    + " (C2.7). Refused is what lies ahead (A5) or is in no order (RR1). What was recorded before is"
                    + " put right with a reason. So is written down that the child was given its summary.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn.")
    public Response tell(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordFields request) {
        var found = opened.toChange(TYPE, records.ofReview(reviewId), ReviewRecord::childId, ifMatch);
        keeping.tell(found, request.read(), request.reason());
        return OpenedRecords.changed(found, views.show(found));
    }
}
