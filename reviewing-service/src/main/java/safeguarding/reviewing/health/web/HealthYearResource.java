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
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.health.year.HealthYears;
import safeguarding.reviewing.health.year.KeepingHealthYears;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** What was answered about the health of a child for one year of the return. */
@Path("/v1/health-years/{healthYearId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HealthYearResource {

    private static final String TYPE = "health-year";

    private final HealthYears facts;
    private final KeepingHealthYears writing;
    private final OpenedRecords opened;
    private final Links links;

    HealthYearResource(HealthYears facts, KeepingHealthYears writing, OpenedRecords opened, Links links) {
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
            operationId = "getHealthYear",
            summary = "Read what was answered about the health of a child for a year",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = HealthYearView.class)))
    public Response get(
            @PathParam("healthYearId") UUID id,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, facts.find(id), HealthYear::childId);
        return opened.answer(
                TYPE, found, HealthYear.class, knownOn, ifNoneMatch, each -> HealthYearView.of(each, links));
    }

    /** More is known, or it was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceHealthYear",
            summary = "Answer more about the health of a child for a year, or put it right",
            description =
                    "The whole of it. Where what was said before is put right, and not only added to, a reason is given; what was recorded before stays known (knownOn). Refused is a year that has not begun or in which the child was not looked after (HF5), a second answer for the year and one that says nothing (HF6), a score outside 0 to 40, or with a reason for having none (HF3), and an intervention of a child that was not found to misuse substances, or one offered to a child that received one (HF4).")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = HealthYearView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or its period of care was.")
    public Response replace(
            @PathParam("healthYearId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceHealthYearRequest request) {
        var fact = toChange(id, ifMatch);
        return changed(writing.tell(fact, request.told().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawHealthYear",
            summary = "Withdraw what was answered about the health of a child for a year",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = HealthYearView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("healthYearId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawHealthRecordRequest request) {
        return changed(writing.withdraw(toChange(id, ifMatch), request.reason()));
    }

    private HealthYear toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, facts.find(id), HealthYear::childId, ifMatch);
    }

    private Response changed(HealthYear fact) {
        return OpenedRecords.changed(fact, HealthYearView.of(fact, links));
    }
}
