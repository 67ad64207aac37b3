package safeguarding.platform.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.request.Correlation;

/** A resource with one operation for each thing that can go wrong. */
@Path("/v1/teapots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeapotResource {

    private final CurrentCaller caller;
    private final Correlation correlation;

    TeapotResource(CurrentCaller caller, Correlation correlation) {
        this.caller = caller;
        this.correlation = correlation;
    }

    @POST
    @RolesAllowed("chair")
    @Operation(operationId = "createServiceTeapot", summary = "Takes a teapot")
    @APIResponse(responseCode = "201", description = "Taken")
    public Response create(@Valid Teapot teapot) {
        return Response.status(201).entity(teapot).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"chair", "iro"})
    @Operation(summary = "Shows a teapot")
    public Teapot find(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        throw ProblemException.byRule(new ProblemException.Rule("B1.3", "Working Together 2013"), "No teapot.");
    }

    @GET
    @Path("me")
    @RolesAllowed("chair")
    @Operation(summary = "Says who calls")
    public Seen whoCalls() {
        return new Seen(caller.caller(), caller.purpose(), correlation.id());
    }

    @GET
    @Path("broken")
    @RolesAllowed("chair")
    @Operation(summary = "Fails")
    public String fail() {
        throw new IllegalStateException("Jane Roe, 1 January 2010");
    }

    @GET
    @Path("counted")
    @RolesAllowed("chair")
    @Operation(summary = "Counts")
    public String count(
            @QueryParam("cups") @Nullable Integer cups,
            @QueryParam("lid") @DefaultValue("false") Boolean lid,
            @QueryParam("glaze") List<String> glazes) {
        return "{\"seen\": \"%s %s %s\"}".formatted(cups, lid, glazes);
    }

    @GET
    @Path("busy")
    @RolesAllowed("chair")
    @Operation(summary = "Asks to come again")
    public String refuse() {
        throw ProblemException.tryAgain(ProblemType.UNAVAILABLE, "Come again.", 7);
    }

    @GET
    @Path("forgotten")
    @Operation(summary = "Has no roles")
    public String forgotten() {
        return "";
    }

    /** What the request was seen to be. */
    public record Seen(Caller caller, Purpose purpose, String correlationId) {}
}
