package safeguarding.gateway.planenquiry.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.composition.ForwardedRequest;
import safeguarding.gateway.planenquiry.AskingAboutPlan;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.Problem;

/** The door for plan enquiries. */
@Path("/v1/plan-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plan enquiries", description = "Whether a child is on a plan, asked round the clock.")
public class PlanEnquiryResource {

    private static final int COME_AGAIN_SECONDS = 5;

    private final AskingAboutPlan asking;
    private final ForwardedRequest forwarded;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final List<RingView> ring;

    PlanEnquiryResource(
            AskingAboutPlan asking,
            ForwardedRequest forwarded,
            CurrentCaller caller,
            ObjectMapper json,
            GatewaySettings settings) {
        this.asking = asking;
        this.forwarded = forwarded;
        this.caller = caller;
        this.json = json;
        var numbers = settings.planEnquiries();
        this.ring = List.of(RingView.of(numbers.office()), RingView.of(numbers.outOfHours()));
    }

    /** Asks whether a child is on a plan. */
    @POST
    @RolesAllowed({"partner-agency", "duty-team"})
    @Operation(
            operationId = "askUnitAboutPlan",
            summary = "Ask the unit whether a child is on a child protection plan",
            description =
                    "Round the clock. The conference service answers, with the caller's own token and purpose. When"
                            + " it cannot be asked in time the answer is 503 with whom to ring: never that there is no plan.")
    @APIResponse(
            responseCode = "200",
            description = "One of three answers; none says that a child has no plan.",
            content = @Content(schema = @Schema(implementation = PlanAnswerView.class)))
    @APIResponse(
            responseCode = "503",
            description = "Nobody could be asked: ring one of the numbers in ring.",
            headers = @Header(ref = "#/components/headers/RetryAfter", name = HttpHeaders.RETRY_AFTER),
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = NobodyToAsk.class),
                            examples = @ExampleObject(name = "ring-the-unit", value = NobodyToAsk.EXAMPLE)))
    public Response ask(@Valid @NotNull PlanEnquiryRequest request) throws JsonProcessingException {
        caller.purpose();
        return asking.ask(forwarded.enquiring(json.writeValueAsString(request)))
                .map(answer -> Response.ok(answer).build())
                .orElseGet(() -> Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS)
                        .type(Problem.MEDIA_TYPE)
                        .entity(NobodyToAsk.butRing(ring))
                        .build());
    }
}
