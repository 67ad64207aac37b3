package safeguarding.licensing.employers.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.employers.EmployerRegistrations;
import safeguarding.licensing.employers.RegisteringEmployers;
import safeguarding.licensing.links.Links;
import safeguarding.platform.lists.AreaRecords;

/** One registration of an employer. */
@Path("/v1/employer-registrations/{licenceId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmployerRegistrationResource {

    private final EmployerRegistrations registrations;
    private final RegisteringEmployers registering;
    private final AreaRecords records;
    private final Links links;

    EmployerRegistrationResource(
            EmployerRegistrations registrations, RegisteringEmployers registering, AreaRecords records, Links links) {
        this.registrations = registrations;
        this.registering = registering;
        this.records = records;
        this.links = links;
    }

    /** What is asked for. */
    @GET
    @Transactional
    @Operation(
            operationId = "getEmployerRegistration",
            summary = "Read what an employer asked to be registered for",
            description = "As it stands, or as it was known on a day.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for.",
            content = @Content(schema = @Schema(implementation = EmployerRegistrationView.class)))
    public Response get(
            @PathParam("licenceId") UUID licenceId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = EmployerRegistrationsResource.kind(registrations);
        var registration = records.toRead(kind, registrations.find(licenceId));
        return records.answer(
                kind, registration, knownOn, ifNoneMatch, each -> EmployerRegistrationView.of(each, links));
    }

    /** Replaces what is asked for. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceEmployerRegistration",
            summary = "Write what an employer asks for otherwise",
            description =
                    "The whole of it, while its licence is a draft or came back. If-Match is the version of the licence"
                            + " (GET /v1/licences/{licenceId}), so that nobody decides on what is just being changed.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked for as it stands.",
            content = @Content(schema = @Schema(implementation = EmployerRegistrationView.class)))
    @APIResponse(responseCode = "409", description = "It was handed in, and did not come back.")
    @APIResponse(responseCode = "422", description = "The assessment is of a day ahead (A5).")
    public Response replace(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceEmployerRegistrationRequest request) {
        var registration =
                records.toRead(EmployerRegistrationsResource.kind(registrations), registrations.find(licenceId));
        var kept = registering.change(registration, ifMatch, request.offer().read());
        return AreaRecords.changed(kept, EmployerRegistrationView.of(kept, links));
    }
}
