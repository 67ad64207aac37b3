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
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One person around one child. */
@Path("/v1/children/{childId}/related-people/{relatedPersonId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelatedPersonResource {

    private final RelatedPeople people;
    private final Addresses addresses;
    private final FamilyViews views;
    private final Access access;
    private final Clock clock;

    RelatedPersonResource(RelatedPeople people, Addresses addresses, FamilyViews views, Access access, Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** The person. */
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
            operationId = "getRelatedPerson",
            summary = "Read about somebody around a child",
            description = "Role, parental responsibility, household, and how to reach the person, as the caller "
                    + "may see it.")
    @APIResponse(
            responseCode = "200",
            description = "The person as the caller may see it.",
            content = @Content(schema = @Schema(implementation = RelatedPersonView.class)))
    public Response get(
            @PathParam("childId") UUID childId,
            @PathParam("relatedPersonId") UUID personId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var person = people.find(childId, personId).orElseThrow(RelatedPersonResource::none);
        return Versions.answer(ifNoneMatch, person, () -> views.show(person));
    }

    /** Replaces what is written about the person. */
    @PUT
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceRelatedPerson",
            summary = "Write down somebody around a child as it is now",
            description = "The whole of it: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "The person as it stands.",
            content = @Content(schema = @Schema(implementation = RelatedPersonView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @PathParam("relatedPersonId") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RelatedPersonRequest request) {
        var person = toChange(childId, personId, ifMatch);
        person.change(views.asked(request.relation(), person.relation()), request.person(), CivilTime.today(clock));
        people.save(person);
        return Response.ok(views.show(person)).tag(Versions.etag(person)).build();
    }

    /** Takes the person off the record. */
    @DELETE
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "removeRelatedPerson",
            summary = "Take somebody off the people around a child",
            description = "For what was written in error. What ended is written down with its end.")
    @APIResponse(responseCode = "204", description = "The person is off the record; earlier versions are kept.")
    @APIResponse(responseCode = "409", description = "Addresses of the person are on the record.")
    public Response remove(
            @PathParam("childId") UUID childId,
            @PathParam("relatedPersonId") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = toChange(childId, personId, ifMatch);
        if (addresses.of(childId).stream()
                .anyMatch(address -> address.relatedPersonId().equals(Optional.of(personId)))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Addresses of this person are on the record: take them off first.");
        }
        person.remove(CivilTime.today(clock));
        people.save(person);
        return Response.noContent().build();
    }

    private RelatedPerson toChange(UUID childId, UUID personId, @Nullable String ifMatch) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var person = people.find(childId, personId).orElseThrow(RelatedPersonResource::none);
        Versions.require(ifMatch, person);
        return person;
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such person around this child.");
    }
}
