package safeguarding.platform.measure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.yardstick.SettingTargets;
import safeguarding.platform.measure.yardstick.StoredTargets;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** The target of an indicator for a year. */
@Path("/v1/indicators/{indicatorId}/targets/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "head-of-safeguarding", "operator"})
public class TargetResource {

    private final ReadingIndicators indicators;
    private final StoredTargets targets;
    private final SettingTargets setting;

    TargetResource(ReadingIndicators indicators, StoredTargets targets, SettingTargets setting) {
        this.indicators = indicators;
        this.targets = targets;
        this.setting = setting;
    }

    /** The target. */
    @GET
    @Transactional
    @Operation(
            operationId = "getServiceIndicatorTarget",
            summary = "Read the target of an indicator for a year",
            description = "With its version, which a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The target.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response get(
            @BeanParam YearOfIndicator place, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kept = targets.target(indicators.existing(place.indicatorId()).id(), place.read())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "No target is set for that year."));
        return Versions.answer(ifNoneMatch, kept.version(), () -> TargetView.of(kept));
    }

    /** Sets it. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceServiceIndicatorTarget",
            summary = "Set the target of an indicator for a year",
            description =
                    "If-Match is needed only where another target is set already. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The target as it stands; it was there before.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The target, which is the first for that year.",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response replace(
            @BeanParam YearOfIndicator place,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceTargetRequest request) {
        var indicator = indicators.existing(place.indicatorId());
        var kept = setting.set(request.target(indicator, place.read()), ifMatch);
        return indicators
                .kept(kept, indicator.id(), "targets/" + place.year())
                .entity(TargetView.of(kept))
                .build();
    }
}
