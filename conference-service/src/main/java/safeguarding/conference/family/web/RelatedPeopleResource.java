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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.family.FamilyMember;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The people around one child. */
@Path("/v1/children/{childId}/related-people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelatedPeopleResource {

    private final RelatedPeople people;
    private final FamilyViews views;
    private final Access access;
    private final Clock clock;

    RelatedPeopleResource(RelatedPeople people, FamilyViews views, Access access, Clock clock) {
        this.people = people;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** Everybody around a child. */
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
            operationId = "listRelatedPeople",
            summary = "List the people around a child",
            description = "Parents, siblings, carers and others, with parental responsibility and household. A "
                    + "sibling on record whom the caller may not see is not linked.")
    @APIResponse(responseCode = "200", description = "Everybody, in the order in which they were written down.")
    public Page<RelatedPersonView> list(@PathParam("childId") UUID childId, @BeanParam FamilyOnADay day) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var shown = day.isGiven() ? people.of(childId, day.heldOn(clock), day.recordedBy(clock)) : people.of(childId);
        return new Page<>(shown.stream().map(views::show).toList(), null);
    }

    /** Adds somebody. */
    @POST
    @RolesAllowed({"conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addRelatedPerson",
            summary = "Add somebody to the people around a child",
            description = "A parent, sibling, carer or other person, with parental responsibility and household. "
                    + "A sibling who is on record is named by childId.")
    @APIResponse(
            responseCode = "201",
            description = "The person is written down.",
            content = @Content(schema = @Schema(implementation = RelatedPersonView.class)))
    public Response add(@PathParam("childId") UUID childId, @Valid @NotNull RelatedPersonRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var person = people.save(RelatedPerson.add(
                new FamilyMember(childId, null),
                views.asked(request.relation(), null),
                request.person(),
                CivilTime.today(clock)));
        var view = views.show(person);
        return Response.created(view.link())
                .tag(Versions.etag(person))
                .entity(view)
                .build();
    }
}
