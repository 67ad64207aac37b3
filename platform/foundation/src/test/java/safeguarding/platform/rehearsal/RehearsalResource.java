package safeguarding.platform.rehearsal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;

/** Touches children's records in every way a service does. */
@Path("/v1/rehearsal")
@Authenticated
public class RehearsalResource {

    private final Access access;
    private final EntityManager entities;

    RehearsalResource(Access access, EntityManager entities) {
        this.access = access;
        this.entities = entities;
    }

    @GET
    @Path("/children/{childId}")
    @Transactional
    public Map<String, Set<UUID>> rehearseReading(@PathParam("childId") UUID childId) {
        return Map.of("shown", access.toRead(ProtectedRecord.ofChild(childId)));
    }

    @GET
    @Path("/children/{childId}/outside-a-transaction")
    public Map<String, Set<UUID>> rehearseReadingOutside(@PathParam("childId") UUID childId) {
        return Map.of("shown", access.toRead(ProtectedRecord.ofChild(childId)));
    }

    @GET
    @Path("/pairs/{one}/{other}")
    @Transactional
    public Map<String, Set<UUID>> rehearseReadingTwo(@PathParam("one") UUID one, @PathParam("other") UUID other) {
        access.toRead(ProtectedRecord.ofChild(one));
        return Map.of("shown", access.toRead(new ProtectedRecord("pair", one, Set.of(one, other))));
    }

    @GET
    @Path("/children")
    @Transactional
    public Map<String, List<UUID>> rehearseListing() {
        access.toList("c.child_id");
        return Map.of("items", List.of());
    }

    @GET
    @Path("/children/{childId}/for-the-head")
    @RolesAllowed("head-of-safeguarding")
    @Transactional
    public Map<String, Set<UUID>> rehearseReadingByRole(@PathParam("childId") UUID childId) {
        return rehearseReading(childId);
    }

    @PUT
    @Path("/children/{childId}/note")
    @Transactional
    public Map<String, String> rehearseChange(@PathParam("childId") UUID childId) {
        access.toChange(ProtectedRecord.ofChild(childId));
        entities.persist(new Note(childId, "changed"));
        return Map.of("words", "changed");
    }

    @PUT
    @Path("/children/{childId}/failure")
    @Transactional
    public Map<String, String> rehearseFailure(@PathParam("childId") UUID childId) {
        rehearseChange(childId);
        throw new IllegalStateException("something breaks after the change");
    }
}
