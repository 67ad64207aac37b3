package safeguarding.audit.moderation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.CaseModeration;
import safeguarding.audit.moderation.Moderating;
import safeguarding.audit.moderation.Moderations;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One moderation of a case. */
@Path("/v1/case-moderations/{moderationId}")
@RolesAllowed({"head-of-safeguarding", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class CaseModerationResource {

    private final Moderations moderations;
    private final Moderating moderating;
    private final ModeratedCase moderated;
    private final AreaRecords records;
    private final Links links;

    CaseModerationResource(
            Moderations moderations, Moderating moderating, ModeratedCase moderated, AreaRecords records, Links links) {
        this.moderations = moderations;
        this.moderating = moderating;
        this.moderated = moderated;
        this.records = records;
        this.links = links;
    }

    /** The moderation. */
    @GET
    @Transactional
    @Operation(
            operationId = "getCaseModeration",
            summary = "Read what counts of a case",
            description = "Where its auditors disagreed, and why it was settled so.")
    @APIResponse(
            responseCode = "200",
            description = "The moderation.",
            content = @Content(schema = @Schema(implementation = CaseModerationView.class)))
    public Response get(
            @PathParam("moderationId") UUID moderationId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(moderations);
        var moderation = records.toRead(kind, moderations.find(moderationId));
        return records.answer(kind, moderation, null, ifNoneMatch, each -> CaseModerationView.of(each, links));
    }

    /** Settled otherwise. */
    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "correctCaseModeration",
            summary = "Settle otherwise what the auditors of a case disagree about",
            description =
                    "The whole of it, with the reason, under the rules under which it was settled (QA23, QA24); also after"
                            + " an auditor has corrected what was submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The moderation as it stands.",
            content = @Content(schema = @Schema(implementation = CaseModerationView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not all have submitted (QA23), or the caller is one of them (QA24).")
    public Response correct(
            @PathParam("moderationId") UUID moderationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectModerationRequest request) {
        var moderation = records.toChange(kind(moderations), moderations.find(moderationId), ifMatch);
        var submitted = moderated.toSettle(moderation.caseId());
        moderating.correct(moderation, submitted, request.settlement(), moderated.staff(), request.reason());
        return AreaRecords.changed(moderation, CaseModerationView.of(moderation, links));
    }

    static AreaRecordKind<CaseModeration> kind(Moderations moderations) {
        return new AreaRecordKind<>(
                "listCaseModerations",
                "case-moderation",
                "case_moderation",
                "r.area is null or r.area = any (:callersAreas)",
                CaseModeration.class,
                moderations::all,
                moderation -> moderation.area().map(List::of).orElse(List.of()));
    }
}
