package safeguarding.reviewing.health.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import safeguarding.reviewing.health.HealthRecord;
import safeguarding.reviewing.health.HealthRecords;
import safeguarding.reviewing.health.KeepingHealth;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** What the return OC2 asks of a child, on a day. */
@Path("/v1/health-records/{healthRecordId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HealthRecordResource {

    private static final String TYPE = "health-record";

    private final HealthRecords facts;
    private final KeepingHealth writing;
    private final OpenedRecords opened;
    private final Links links;

    HealthRecordResource(HealthRecords facts, KeepingHealth writing, OpenedRecords opened, Links links) {
        this.facts = facts;
        this.writing = writing;
        this.opened = opened;
        this.links = links;
    }

    /** The record. */
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
            operationId = "getHealthRecord",
            summary = "Read a fact about the health of a child",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = HealthRecordView.class)))
    public Response get(
            @PathParam("healthRecordId") UUID id,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, facts.find(id), HealthRecord::childId);
        return opened.answer(
                TYPE, found, HealthRecord.class, knownOn, ifNoneMatch, each -> HealthRecordView.of(each, links));
    }

    /** More is known, or it was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceHealthRecord",
            summary = "Say more of the health of a child, or put it right",
            description =
                    "The whole of it. Where what was said before is put right, and not only added to, a reason is given; what was recorded before stays known (knownOn). Refused is what lies ahead or before the birth (A5), what happened after the care (HF1), an answer that does not belong to the kind, or is missing (HF2), a score outside 0 to 40, or with a reason for having none (HF3), and an intervention that was offered and received at once or of which neither is said (HF4).")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = HealthRecordView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or its period of care was.")
    public Response replace(
            @PathParam("healthRecordId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceHealthRecordRequest request) {
        var fact = toChange(id, ifMatch);
        return changed(writing.tell(fact, request.told().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawHealthRecord",
            summary = "Withdraw a fact about the health of a child",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = HealthRecordView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("healthRecordId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawHealthRecordRequest request) {
        return changed(writing.withdraw(toChange(id, ifMatch), request.reason()));
    }

    private HealthRecord toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, facts.find(id), HealthRecord::childId, ifMatch);
    }

    private Response changed(HealthRecord fact) {
        return OpenedRecords.changed(fact, HealthRecordView.of(fact, links));
    }
}
