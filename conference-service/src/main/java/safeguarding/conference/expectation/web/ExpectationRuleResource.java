package safeguarding.conference.expectation.web;

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
import safeguarding.conference.expectation.ExpectationRule;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.links.Links;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One rule on who is expected. */
@Path("/v1/expectation-rules/{ruleId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExpectationRuleResource {

    private final Expectations expectations;
    private final Links links;
    private final Clock clock;

    ExpectationRuleResource(Expectations expectations, Links links, Clock clock) {
        this.expectations = expectations;
        this.links = links;
        this.clock = clock;
    }

    /** The rule. */
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
            operationId = "getExpectationRule",
            summary = "Read a rule on who is expected",
            description = "Which circumstance expects which agency, where that stands, and from when to when it holds.")
    @APIResponse(
            responseCode = "200",
            description = "The rule as it stands.",
            content = @Content(schema = @Schema(implementation = ExpectationRuleView.class)))
    public Response get(
            @PathParam("ruleId") UUID ruleId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var rule = rule(ruleId);
        return Versions.answer(ifNoneMatch, rule, () -> ExpectationRuleView.of(rule, links));
    }

    /** Changes it. */
    @PUT
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replaceExpectationRule",
            summary = "Change a rule on who is expected, or end it",
            description =
                    "The whole of it. Agencies that are expected already keep the reason that the rule gave at the"
                            + " time. A rule ends by its last day; none is removed.")
    @APIResponse(
            responseCode = "200",
            description = "The rule as it stands.",
            content = @Content(schema = @Schema(implementation = ExpectationRuleView.class)))
    public Response replace(
            @PathParam("ruleId") UUID ruleId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExpectationRuleRequest request) {
        var rule = rule(ruleId);
        Versions.require(ifMatch, rule);
        rule.change(request.rule().read(), CivilTime.today(clock));
        expectations.save(rule);
        return Response.ok(ExpectationRuleView.of(rule, links))
                .tag(Versions.etag(rule))
                .build();
    }

    private ExpectationRule rule(UUID ruleId) {
        return expectations
                .rule(ruleId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such rule."));
    }
}
