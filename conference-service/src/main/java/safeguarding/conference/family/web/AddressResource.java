package safeguarding.conference.family.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Address;
import safeguarding.conference.family.Addresses;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One address of one child or of somebody around it. */
@Path("/v1/children/{childId}/addresses/{addressId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressResource {

    private final Addresses addresses;
    private final FamilyViews views;
    private final Access access;
    private final Clock clock;

    AddressResource(Addresses addresses, FamilyViews views, Access access, Clock clock) {
        this.addresses = addresses;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** The address. */
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
            operationId = "getAddress",
            summary = "Read an address",
            description =
                    "One that is not to be disclosed to this caller says that it is there, and nothing " + "else.")
    @APIResponse(
            responseCode = "200",
            description = "The address as the caller may see it.",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    public Response get(
            @PathParam("childId") UUID childId,
            @PathParam("addressId") UUID addressId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var address = addresses.find(childId, addressId).orElseThrow(AddressResource::none);
        return Versions.answer(ifNoneMatch, address, () -> views.show(address));
    }

    /** Replaces what is written about the address. */
    @PUT
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceAddress",
            summary = "Write down an address as it is now, or its end",
            description = "The whole of it: what is left out is gone. Whose address it is cannot be changed.")
    @APIResponse(
            responseCode = "200",
            description = "The address as it stands.",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @PathParam("addressId") UUID addressId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AddressRequest request) {
        var address = toChange(childId, addressId, ifMatch);
        if (!address.relatedPersonId().equals(Optional.ofNullable(request.relatedPersonId()))) {
            throw ProblemException.invalid(
                    "relatedPersonId", "Whose address it is does not change: take it off and add another.");
        }
        address.change(request.home(), CivilTime.today(clock));
        addresses.save(address);
        return Response.ok(views.show(address)).tag(Versions.etag(address)).build();
    }

    /** Takes the address off the record. */
    @DELETE
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "removeAddress",
            summary = "Take an address off the record",
            description = "For what was written in error. What ended is written down with its end.")
    @APIResponse(responseCode = "204", description = "The address is off the record; earlier versions are kept.")
    public Response remove(
            @PathParam("childId") UUID childId,
            @PathParam("addressId") UUID addressId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var address = toChange(childId, addressId, ifMatch);
        address.remove(CivilTime.today(clock));
        addresses.save(address);
        return Response.noContent().build();
    }

    private Address toChange(UUID childId, UUID addressId, @Nullable String ifMatch) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var address = addresses.find(childId, addressId).orElseThrow(AddressResource::none);
        Versions.require(ifMatch, address);
        return address;
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such address of this child.");
    }
}
