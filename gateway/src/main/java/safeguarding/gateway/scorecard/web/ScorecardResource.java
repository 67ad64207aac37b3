package safeguarding.gateway.scorecard.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.ForwardedRequest;
import safeguarding.gateway.scorecard.ComposingScorecard;
import safeguarding.gateway.scorecard.ScorecardPeriod;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.time.CivilTime;

/** The figures of the whole unit. */
@Path("/v1/unit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScorecardResource {

    private final ComposingScorecard composing;
    private final ForwardedRequest forwarded;
    private final CurrentCaller caller;
    private final Clock clock;

    ScorecardResource(ComposingScorecard composing, ForwardedRequest forwarded, CurrentCaller caller, Clock clock) {
        this.composing = composing;
        this.forwarded = forwarded;
        this.caller = caller;
        this.clock = clock;
    }

    /** The card. */
    @GET
    @Path("scorecard")
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "licensing-officer",
        "reform-manager",
        "team-manager",
        "head-of-safeguarding",
        "committee-member",
        "analyst"
    })
    @Operation(
            operationId = "getUnitScorecard",
            summary = "See the unit's figures on one day",
            description =
                    "Asks every service that has indicators at once, with the caller's own token and purpose, and puts"
                            + " their figures at a glance before the services' own answers. A service whose figures"
                            + " could not be had in time is named with the reason. Small numbers that a service hides"
                            + " from readers outside the unit stay hidden, and nothing is reckoned with them.")
    @APIResponse(responseCode = "200", description = "The card; look at complete.")
    public ScorecardView get(
            @QueryParam("asAt")
                    @Parameter(description = "The day; today when absent. A year runs from April to March.")
                    @Nullable
                    LocalDate asAt,
            @QueryParam("from")
                    @Parameter(description = "First day of the period; 1 April of the year of asAt when absent.")
                    @Nullable
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day of the period; asAt when absent.") @Nullable
                    LocalDate to,
            @QueryParam("knownOn")
                    @Parameter(description = "What was known at the end of this day; all that is known when absent.")
                    @Nullable
                    LocalDate knownOn) {
        caller.purpose();
        var period = ScorecardPeriod.of(from, to, asAt, knownOn, CivilTime.today(clock));
        return composing.of(period, forwarded.reading());
    }
}
