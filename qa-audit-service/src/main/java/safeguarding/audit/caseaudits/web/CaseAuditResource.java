package safeguarding.audit.caseaudits.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.AuditingCase;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The audit of one case by one auditor: read, and written by its auditor. */
@Path("/v1/case-audits/{caseAuditId}")
@Produces(MediaType.APPLICATION_JSON)
public class CaseAuditResource {

    private final CaseAudits caseAudits;
    private final AuditingCase auditing;
    private final CaseAuditSight sight;
    private final CaseAuditViews views;
    private final Clock clock;

    CaseAuditResource(
            CaseAudits caseAudits, AuditingCase auditing, CaseAuditSight sight, CaseAuditViews views, Clock clock) {
        this.caseAudits = caseAudits;
        this.auditing = auditing;
        this.sight = sight;
        this.views = views;
        this.clock = clock;
    }

    /** The audit of the case. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getCaseAudit",
            summary = "Read the audit of a case",
            description =
                    "With all that was found, drafts too for those who see them, and the score. It does not say who the"
                            + " case is. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    public Response get(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var caseAudit = sight.toRead(caseAudits.find(caseAuditId));
        return Versions.answer(ifNoneMatch, caseAudit, () -> views.of(caseAudit));
    }

    /** The auditor begins. */
    @POST
    @Path("/starts")
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "startCaseAudit",
            summary = "Begin the audit of a case",
            description = "By its auditor (QA21). Saving an answer begins it as well; to begin again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn.")
    @APIResponse(responseCode = "422", description = "It is allocated to somebody else (QA21).")
    public Response start(
            @PathParam("caseAuditId") UUID caseAuditId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(auditing.start(sight.toWrite(caseAudits.find(caseAuditId), ifMatch)));
    }

    /** The whole draft. */
    @PUT
    @Path("/judgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceCaseAuditJudgement",
            summary = "Save what was found so far",
            description =
                    "The whole draft, by its auditor (QA21); any part may be missing. Each saving is a version, so that a"
                            + " lost connection loses nothing; the same again changes nothing. Evidence keeps the day on which it was"
                            + " first written down.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn.")
    @APIResponse(responseCode = "422", description = "It is allocated to somebody else (QA21).")
    public Response save(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull JudgementFields judgement) {
        var said = judgement.read(CivilTime.today(clock));
        var caseAudit = sight.toSave(caseAudits.find(caseAuditId), ifMatch, draft -> draft.says(said));
        return changed(auditing.save(caseAudit, said));
    }

    /** One answer. */
    @PUT
    @Path("/answers/{questionCode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceCaseAuditAnswer",
            summary = "Save the answer to one question",
            description = "By its auditor (QA21); the rest of the draft stays. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was submitted or withdrawn.")
    @APIResponse(responseCode = "422", description = "It is allocated to somebody else (QA21).")
    public Response answer(
            @PathParam("caseAuditId") UUID caseAuditId,
            @PathParam("questionCode") String questionCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerFields answer) {
        var said = answer.read(questionCode, CivilTime.today(clock));
        var caseAudit = sight.toSave(caseAudits.find(caseAuditId), ifMatch, draft -> draft.says(said));
        return changed(auditing.answer(caseAudit, said));
    }

    /** It is done. */
    @POST
    @Path("/submissions")
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "submitCaseAudit",
            summary = "Submit the audit of a case",
            description =
                    "By its auditor (QA21), once each question that needs one has an answer, and strengths, what needs to"
                            + " improve, the impact on the child and a grade of a scale that is used on this day (F3) are there. What"
                            + " is missing is said field by field.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It has not begun, or was submitted or withdrawn.")
    @APIResponse(
            responseCode = "422",
            description = "It is allocated to somebody else (QA21), or the scale is not used today (F3).")
    public Response submit(
            @PathParam("caseAuditId") UUID caseAuditId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(auditing.submit(sight.toWrite(caseAudits.find(caseAuditId), ifMatch)));
    }

    /** The auditor found otherwise. */
    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "correctCaseAudit",
            summary = "Put right what was submitted",
            description = "By its auditor (QA21), whole and with the reason; earlier versions stay in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The audit of the case as it stands.",
            content = @Content(schema = @Schema(implementation = CaseAuditView.class)))
    @APIResponse(responseCode = "409", description = "It was not submitted.")
    @APIResponse(
            responseCode = "422",
            description =
                    "It is allocated to somebody else (QA21), or the grade is none of the scale on that day (F3).")
    public Response correct(
            @PathParam("caseAuditId") UUID caseAuditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectCaseAuditRequest request) {
        var caseAudit = sight.toWrite(caseAudits.find(caseAuditId), ifMatch);
        return changed(auditing.correct(caseAudit, request.judgement().read(CivilTime.today(clock)), request.reason()));
    }

    private Response changed(CaseAudit caseAudit) {
        return AreaRecords.changed(caseAudit, views.of(caseAudit));
    }
}
