package safeguarding.conference.family.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Withdrawing what was written about a family in error. */
@Path("/v1/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system"})
public class FamilyWithdrawalsResource {

    private final RelatedPeople people;
    private final Addresses addresses;
    private final Access access;
    private final Clock clock;

    FamilyWithdrawalsResource(RelatedPeople people, Addresses addresses, Access access, Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.access = access;
        this.clock = clock;
    }

    /** Somebody never belonged to the family. */
    @POST
    @Path("/related-people/{relatedPersonId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawRelatedPerson",
            summary = "Withdraw somebody who was written down around a child in error",
            description =
                    "With the reason, which stays in the record. What was written before stays known (knownOn). What ended is written down with its end instead.")
    @APIResponse(responseCode = "204", description = "The person is off the record.")
    @APIResponse(responseCode = "409", description = "Addresses of the person are on the record.")
    public Response withdrawPerson(
            @PathParam("childId") UUID childId,
            @PathParam("relatedPersonId") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FamilyWithdrawalRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var person = people.find(childId, personId).orElseThrow(() -> none("person around"));
        Versions.require(ifMatch, person);
        if (addresses.of(childId).stream()
                .anyMatch(address -> address.relatedPersonId().equals(Optional.of(personId)))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Addresses of this person are on the record: withdraw them first.");
        }
        person.withdraw(request.reason(), CivilTime.today(clock));
        people.save(person);
        return Response.noContent().build();
    }

    /** Nobody ever lived there. */
    @POST
    @Path("/addresses/{addressId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawAddress",
            summary = "Withdraw an address that was written down in error",
            description =
                    "With the reason, which stays in the record. What was written before stays known (knownOn). What was left is written down with its end instead.")
    @APIResponse(responseCode = "204", description = "The address is off the record.")
    public Response withdrawAddress(
            @PathParam("childId") UUID childId,
            @PathParam("addressId") UUID addressId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FamilyWithdrawalRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var address = addresses.find(childId, addressId).orElseThrow(() -> none("address of"));
        Versions.require(ifMatch, address);
        address.withdraw(request.reason(), CivilTime.today(clock));
        addresses.save(address);
        return Response.noContent().build();
    }

    private static ProblemException none(String what) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such " + what + " this child.");
    }
}
