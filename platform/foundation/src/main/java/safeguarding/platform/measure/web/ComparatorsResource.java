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
import safeguarding.platform.measure.web.ComparatorsView.ComparatorView;
import safeguarding.platform.measure.yardstick.SettingTargets;
import safeguarding.platform.measure.yardstick.StoredTargets;

/** What others reached in a year. */
@Path("/v1/indicators/{indicatorId}/comparators/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "head-of-safeguarding", "operator"})
public class ComparatorsResource {

    private final ReadingIndicators indicators;
    private final StoredTargets targets;
    private final SettingTargets setting;

    ComparatorsResource(ReadingIndicators indicators, StoredTargets targets, SettingTargets setting) {
        this.indicators = indicators;
        this.targets = targets;
        this.setting = setting;
    }

    /** All groups of a year. */
    @GET
    @Transactional
    @Operation(
            operationId = "listServiceIndicatorComparators",
            summary = "List what others reached in a year",
            description = "Each group with its version, which a change needs.")
    @APIResponse(responseCode = "200", description = "The comparators of the year; none when none is set.")
    public ComparatorsView list(@BeanParam YearOfIndicator place) {
        return new ComparatorsView(
                targets.comparators(indicators.existing(place.indicatorId()).id(), place.read()).stream()
                        .map(ComparatorView::of)
                        .toList());
    }

    /** Sets one. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceServiceIndicatorComparator",
            summary = "Set what a group of others reached in a year",
            description = "If-Match is needed only where something else is set for the group already. The same again"
                    + " changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The comparator as it stands; it was there before.",
            content = @Content(schema = @Schema(implementation = ComparatorView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The comparator, which is the first for that group and year.",
            content = @Content(schema = @Schema(implementation = ComparatorView.class)))
    public Response replace(
            @BeanParam YearOfIndicator place,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceComparatorRequest request) {
        var indicator = indicators.existing(place.indicatorId());
        var kept = setting.set(request.comparator(indicator, place.read()), ifMatch);
        return indicators
                .kept(kept, indicator.id(), "comparators/" + place.year())
                .entity(ComparatorView.of(kept))
                .build();
    }
}
