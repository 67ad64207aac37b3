package safeguarding.audit.comparisons.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.ComparingAudits;
import safeguarding.audit.comparisons.Measure;
import safeguarding.audit.comparisons.Measure.AnsweredYes;
import safeguarding.audit.comparisons.Measure.GoodOrBetter;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.KnownTools;
import safeguarding.platform.problem.ProblemException;

/** An audit against those before it. */
@Path("/v1/audits/{auditId}/comparison")
@Produces(MediaType.APPLICATION_JSON)
public class AuditComparisonResource {

    private final KnownAudits audits;
    private final KnownTools tools;
    private final KnownGrades grades;
    private final ComparingAudits comparing;
    private final Links links;

    AuditComparisonResource(
            KnownAudits audits, KnownTools tools, KnownGrades grades, ComparingAudits comparing, Links links) {
        this.audits = audits;
        this.tools = tools;
        this.grades = grades;
        this.comparing = comparing;
        this.links = links;
    }

    /** The comparison. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "compareAudit",
            summary = "Compare an audit with those before it",
            description =
                    "By area, with intervals that keep their promise at small numbers, and a sentence that says when a"
                            + " difference is not one. Grades of two scales are not compared (F3), nor audits with two tools. For the"
                            + " unit only: numbers are not suppressed.")
    @APIResponse(responseCode = "200", description = "The series up to this audit, eight audits at most.")
    public AuditComparisonView compare(
            @PathParam("auditId") UUID auditId,
            @Parameter(
                            description =
                                    "Code of a question of the tool: cases answered with yes are counted. Absent: cases"
                                            + " graded good or better.",
                            schema = @Schema(maxLength = 100))
                    @QueryParam("question")
                    @Nullable
                    String question) {
        var audit = audits.inSight(auditId);
        var tool = tools.find(audit.toolId(), audit.toolVersion());
        if (question != null
                && tool.filter(each -> each.questionCodes().contains(question)).isEmpty()) {
            throw ProblemException.invalid("question", "The tool of this audit has no such question.");
        }
        Measure measure = question == null ? new GoodOrBetter(grades) : new AnsweredYes(question);
        return AuditComparisonView.of(comparing.upTo(audit), measure, links);
    }
}
