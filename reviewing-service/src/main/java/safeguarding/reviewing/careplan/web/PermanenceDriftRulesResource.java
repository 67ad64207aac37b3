package safeguarding.reviewing.careplan.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitch;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitches;
import safeguarding.reviewing.links.Links;

/** The rules of drift in permanence, which the unit switches. */
@Path("/v1/permanence-drift-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PermanenceDriftRulesResource {

    private final PermanenceDriftSwitches switches;
    private final Links links;
    private final Clock clock;

    PermanenceDriftRulesResource(PermanenceDriftSwitches switches, Links links, Clock clock) {
        this.switches = switches;
        this.links = links;
        this.clock = clock;
    }

    /** All of them. */
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
            operationId = "listPermanenceDriftRules",
            summary = "List the rules of drift in permanence",
            description = "Each with its sentence, whether it is on, and the amount with which it begins.")
    @APIResponse(responseCode = "200", description = "The rules, in their order.")
    public PermanenceDriftRulesView list() {
        return new PermanenceDriftRulesView(switches.all().stream()
                .map(set -> PermanenceDriftRuleView.of(set, links))
                .toList());
    }

    /** One of them. */
    @GET
    @Path("/{driftRuleId}")
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
            operationId = "getPermanenceDriftRule",
            summary = "Read a rule of drift in permanence",
            description = "The same as in the list, with the version that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The rule.",
            content = @Content(schema = @Schema(implementation = PermanenceDriftRuleView.class)))
    public Response get(
            @Parameter(description = "Id of the rule.", example = "PD3", schema = @Schema(maxLength = 10))
                    @PathParam("driftRuleId")
                    String driftRuleId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var set = existing(driftRuleId);
        return Versions.answer(ifNoneMatch, set, () -> PermanenceDriftRuleView.of(set, links));
    }

    /** Switches one of them. */
    @PUT
    @Path("/{driftRuleId}")
    @RolesAllowed({"qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replacePermanenceDriftRule",
            summary = "Switch a rule of drift in permanence",
            description = "On or off, and from which amount. The list of an earlier day as it was known then still"
                    + " follows what was set then.")
    @APIResponse(
            responseCode = "200",
            description = "The rule as it is set now.",
            content = @Content(schema = @Schema(implementation = PermanenceDriftRuleView.class)))
    public Response replace(
            @Parameter(description = "Id of the rule.", example = "PD3", schema = @Schema(maxLength = 10))
                    @PathParam("driftRuleId")
                    String driftRuleId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplacePermanenceDriftRuleRequest request) {
        var set = existing(driftRuleId);
        Versions.require(ifMatch, set);
        set.set(request.active(), request.amount(), CivilTime.today(clock));
        switches.save(set);
        return Response.ok(PermanenceDriftRuleView.of(set, links))
                .tag(Versions.etag(set))
                .build();
    }

    private PermanenceDriftSwitch existing(String id) {
        return PermanenceDriftRule.withId(id)
                .map(switches::of)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such rule of drift."));
    }
}
