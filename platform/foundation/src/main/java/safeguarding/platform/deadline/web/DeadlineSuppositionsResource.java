package safeguarding.platform.deadline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import safeguarding.platform.access.Access;
import safeguarding.platform.deadline.Supposition;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.deadline.store.DeadlineRegister;
import safeguarding.platform.time.CivilTime;

/** What would have been in time under other rules. */
@Path("/v1/deadlines/suppositions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class DeadlineSuppositionsResource {

    private final DeadlineRegister register;
    private final DueDates dueDates;
    private final Access access;
    private final Clock clock;

    DeadlineSuppositionsResource(DeadlineRegister register, DueDates dueDates, Access access, Clock clock) {
        this.register = register;
        this.dueDates = dueDates;
        this.access = access;
        this.clock = clock;
    }

    /** Judges the deadlines of a rule in a period by other rules. */
    @POST
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "recomputeServiceDeadlines",
            summary = "Suppose another rule for a period",
            description =
                    "How many deadlines that counted from days of the period would have been in time or late, beside"
                            + " how many were, with the cases that change: such as all initial conferences of a year under 10"
                            + " working days. Nothing is stored, nothing is due otherwise. Withdrawn deadlines are not counted.")
    @APIResponse(responseCode = "200", description = "What was, and what would have been.")
    public SuppositionView suppose(@Valid @NotNull SupposeDeadlineRuleRequest request) {
        request.refuseNonsense();
        var rules = dueDates.supposed(request.ruleId(), request.ruleSet(), request.amount());
        var deadlines =
                register.countedBetween(request.ruleId(), request.from(), request.to(), request.area(), access::toList);
        var answer = SuppositionView.of(request, Supposition.of(deadlines, rules, dueDates, CivilTime.today(clock)));
        answer.cases().forEach(one -> access.shown(one.subject().childIds()));
        return answer;
    }
}
