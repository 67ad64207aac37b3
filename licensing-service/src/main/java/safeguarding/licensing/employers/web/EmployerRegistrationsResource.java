package safeguarding.licensing.employers.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.employers.EmployerRegistration;
import safeguarding.licensing.employers.EmployerRegistrations;
import safeguarding.licensing.employers.RegisteringEmployers;
import safeguarding.licensing.links.Links;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The register of employers. */
@Path("/v1/employer-registrations")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmployerRegistrationsResource {

    private final EmployerRegistrations registrations;
    private final RegisteringEmployers registering;
    private final AreaRecords records;
    private final Links links;

    EmployerRegistrationsResource(
            EmployerRegistrations registrations, RegisteringEmployers registering, AreaRecords records, Links links) {
        this.registrations = registrations;
        this.registering = registering;
        this.records = records;
        this.links = links;
    }

    /** The registrations, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listEmployerRegistrations",
            summary = "List what employers asked to be registered for",
            description = "All that were ever asked for, with their history; how each stands is said by its licence.")
    @APIResponse(
            responseCode = "200",
            description = "Registrations in the order in which they were asked for; with updatedSince those that have"
                    + " changed, and next is always there. A registration is never removed.")
    public Page<EmployerRegistrationView> list(
            @Parameter(description = "Only those of this employer.") @QueryParam("partyId") @Nullable UUID partyId,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = kind(registrations);
        if (updatedSince == null) {
            var query = records.list(kind).whereGiven("r.party_id = :party", "party", partyId);
            return records.page(kind, query, page, this::shown);
        }
        if (partyId != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind, updatedSince, page, this::shown);
    }

    /** An employer asks to be registered. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askEmployerRegistration",
            summary = "Ask for the registration of an employer",
            description = "A draft; it is handed in by its licence.")
    @APIResponse(
            responseCode = "201",
            description = "What is asked for, with the licence that it begins.",
            content = @Content(schema = @Schema(implementation = EmployerRegistrationView.class)))
    @APIResponse(responseCode = "422", description = "The assessment is of a day ahead (A5).")
    public Response ask(@Valid @NotNull AskEmployerRegistrationRequest request) {
        var registration = registering.ask(request.partyId(), request.offer().read());
        var view = shown(registration);
        return AreaRecords.created(view.link(), registration, view);
    }

    private EmployerRegistrationView shown(EmployerRegistration registration) {
        return EmployerRegistrationView.of(registration, links);
    }

    static AreaRecordKind<EmployerRegistration> kind(EmployerRegistrations registrations) {
        return AreaRecordKind.ofTheCouncil(
                "listEmployerRegistrations",
                "employer-registration",
                "employer_registration",
                EmployerRegistration.class,
                registrations::all);
    }
}
