package safeguarding.conference.family.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.FamilyMember;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The addresses of one child and of the people around it. */
@Path("/v1/children/{childId}/addresses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressesResource {

    private final Addresses addresses;
    private final RelatedPeople people;
    private final FamilyViews views;
    private final Access access;
    private final Clock clock;

    AddressesResource(Addresses addresses, RelatedPeople people, FamilyViews views, Access access, Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** Every address that is on the record. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "listAddresses",
            summary = "List the addresses of a child and of the people around it",
            description = "Those of the child and of the people around it. One that is not to be disclosed to "
                    + "this caller says that it is there, and nothing else.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Every address, in the order in which they were written down; withheld ones say only that they are"
                            + " there.")
    public Page<AddressView> list(@PathParam("childId") UUID childId, @BeanParam FamilyOnADay day) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var now = addresses.of(childId);
        var shown = day.isGiven() ? addresses.of(childId, day.heldOn(clock), day.recordedBy(clock)) : now;
        return new Page<>(
                shown.stream().map(address -> views.show(address, now)).toList(), null);
    }

    /** Adds an address. */
    @POST
    @RolesAllowed({"conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addAddress",
            summary = "Add an address of a child or of somebody around it",
            description = "Where the child or somebody around it lives or lived, from when to when. "
                    + "doNotDisclose keeps it from partner agencies and from the family.")
    @APIResponse(
            responseCode = "201",
            description = "The address is written down.",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    public Response add(@PathParam("childId") UUID childId, @Valid @NotNull AddressRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        refuseStranger(childId, request.relatedPersonId());
        var address = addresses.save(Address.add(
                new FamilyMember(childId, null), request.relatedPersonId(), request.home(), CivilTime.today(clock)));
        var view = views.show(address);
        return Response.created(view.link())
                .tag(Versions.etag(address))
                .entity(view)
                .build();
    }

    private void refuseStranger(UUID childId, @Nullable UUID personId) {
        if (personId != null && people.find(childId, personId).isEmpty()) {
            throw ProblemException.invalid(
                    List.of(new Violation("relatedPersonId", "There is no such person around this child.")));
        }
    }
}
