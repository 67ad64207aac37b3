package safeguarding.reviewing.formerpermanence.web;

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
import safeguarding.reviewing.formerpermanence.FormerPermanence;
import safeguarding.reviewing.formerpermanence.FormerPermanences;
import safeguarding.reviewing.formerpermanence.RecordingFormerPermanence;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). */
@Path("/v1/former-permanences/{formerPermanenceId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormerPermanenceResource {

    private static final String TYPE = "former-permanence";

    private final FormerPermanences formers;
    private final RecordingFormerPermanence writing;
    private final OpenedRecords opened;
    private final Links links;

    FormerPermanenceResource(
            FormerPermanences formers, RecordingFormerPermanence writing, OpenedRecords opened, Links links) {
        this.formers = formers;
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
            operationId = "getFormerPermanence",
            summary = "Read from which permanent home a child came",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = FormerPermanenceView.class)))
    public Response get(
            @PathParam("formerPermanenceId") UUID id,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, formers.find(id), FormerPermanence::childId);
        return opened.answer(
                TYPE,
                found,
                FormerPermanence.class,
                knownOn,
                ifNoneMatch,
                each -> FormerPermanenceView.of(each, links));
    }

    /** More is known, or it was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "replaceFormerPermanence",
            summary = "Say more of the permanent home before care, or put it right",
            description =
                    "The whole of it. Where what was said before is put right, and not only added to, a reason is given; what was recorded before stays known (knownOn). Refused is what lies ahead or before the birth (A5), an order after the care began (FM1), a council or a day where there was no permanence (FM2), and a second one in a period of care (FM3).")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = FormerPermanenceView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn, or its period of care was.")
    public Response replace(
            @PathParam("formerPermanenceId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceFormerPermanenceRequest request) {
        var former = toChange(id, ifMatch);
        return changed(writing.tell(former, request.told().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawFormerPermanence",
            summary = "Withdraw from which permanent home a child came",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = FormerPermanenceView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("formerPermanenceId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawFormerPermanenceRequest request) {
        return changed(writing.withdraw(toChange(id, ifMatch), request.reason()));
    }

    private FormerPermanence toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, formers.find(id), FormerPermanence::childId, ifMatch);
    }

    private Response changed(FormerPermanence former) {
        return OpenedRecords.changed(former, FormerPermanenceView.of(former, links));
    }
}
