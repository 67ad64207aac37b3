package safeguarding.conference.expectation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ExpectationRule;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.links.Links;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The rules on who is expected (B2.6), as data of the council. They hold no child's record. */
@Path("/v1/expectation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectationRulesResource {

    private final Expectations expectations;
    private final KnownFacts facts;
    private final Links links;
    private final Clock clock;

    ExpectationRulesResource(Expectations expectations, KnownFacts facts, Links links, Clock clock) {
        this.expectations = expectations;
        this.facts = facts;
        this.links = links;
        this.clock = clock;
    }

    /** All rules. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listExpectationRules",
            summary = "List the rules on who is expected at a conference",
            description =
                    "The usual invitees (B2.6) are there from the beginning. knownOn gives what the rules said at"
                            + " the end of a day: a changed rule keeps what it said at the time. The rules hold no child's record.")
    @APIResponse(responseCode = "200", description = "All rules, those that are over among them.")
    public ExpectationRulesView list(
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        var known = knownOn == null ? KnownOn.today(clock) : KnownOn.of(knownOn, clock);
        return new ExpectationRulesView(
                known.day(),
                known.provisional(),
                facts.list(ExpectationRule.class, known, "true order by v.id", Map.of()).stream()
                        .map(rule -> ExpectationRuleView.of(rule, links))
                        .toList());
    }

    /** Writes a rule down. */
    @POST
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerExpectationRule",
            summary = "Write down a rule on who is expected",
            description =
                    "It holds for conferences that are asked for from now on, or whose expected agencies are worked"
                            + " out again.")
    @APIResponse(
            responseCode = "201",
            description = "The rule is written down.",
            content = @Content(schema = @Schema(implementation = ExpectationRuleView.class)))
    public Response register(@Valid @NotNull ExpectationRuleRequest request) {
        var rule = expectations.save(ExpectationRule.register(request.rule().read(), CivilTime.today(clock)));
        var view = ExpectationRuleView.of(rule, links);
        return Response.created(view.link())
                .tag(Versions.etag(rule))
                .entity(view)
                .build();
    }
}
