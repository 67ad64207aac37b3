package safeguarding.gateway.composition.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.ComposingChild;
import safeguarding.gateway.composition.ComposingSearch;
import safeguarding.gateway.composition.ForwardedRequest;
import safeguarding.platform.caller.CurrentCaller;

/** A child as all services together know it. */
@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Children", description = "Views of a child that are put together from all services.")
public class ChildResource {

    private final ComposingChild composing;
    private final ComposingSearch searching;
    private final ForwardedRequest forwarded;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    ChildResource(
            ComposingChild composing,
            ComposingSearch searching,
            ForwardedRequest forwarded,
            CurrentCaller caller,
            ObjectMapper json) {
        this.composing = composing;
        this.searching = searching;
        this.forwarded = forwarded;
        this.caller = caller;
        this.json = json;
    }

    /** The child's view. */
    @GET
    @Path("{childId}")
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "licensing-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Operation(
            operationId = "getComposedChild",
            summary = "See a child as all services together know it",
            description =
                    "Asks all contributing services at once, with the caller's own token and purpose. Each part names"
                            + " its source and freshness; a part that could not be had in time is named with the reason."
                            + " 404 only when every service has answered and none knows the child.")
    @APIResponse(responseCode = "200", description = "The view; look at complete.")
    public ComposedChildView get(
            @PathParam("childId") @Parameter(description = "The child, the same in every service.") UUID childId,
            @QueryParam("asAt") @Parameter(description = "What held on this day.") @Nullable LocalDate asAt,
            @QueryParam("knownOn") @Parameter(description = "What was known at the end of this day.") @Nullable
                    LocalDate knownOn) {
        caller.purpose();
        return composing.of(childId, query(asAt, knownOn), forwarded.reading());
    }

    /** Children that fit. */
    @POST
    @Path("searches")
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "licensing-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Operation(
            operationId = "searchAllChildren",
            summary = "Find a child in all services",
            description = "Searches all contributing services at once. The same child found by several stands once. A"
                    + " service that did not answer is named.")
    @APIResponse(responseCode = "200", description = "What was found; look at complete.")
    public ComposedSearchView search(@Valid @NotNull SearchChildrenRequest request) throws JsonProcessingException {
        caller.purpose();
        return searching.of(forwarded.searching(json.writeValueAsString(request)));
    }

    private static String query(@Nullable LocalDate asAt, @Nullable LocalDate knownOn) {
        var query = Stream.of(asAt == null ? "" : "asAt=" + asAt, knownOn == null ? "" : "knownOn=" + knownOn)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
