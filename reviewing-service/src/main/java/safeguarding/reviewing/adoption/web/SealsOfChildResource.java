package safeguarding.reviewing.adoption.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.adoption.SealedRecordOpenings;

/** The seals of a child's record, and who opened it. */
@Path("/v1/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"adoption-records-keeper", "head-of-safeguarding"})
public class SealsOfChildResource {

    private final KeysetPages pages;
    private final SealedRecordOpenings openings;
    private final Access access;

    SealsOfChildResource(KeysetPages pages, SealedRecordOpenings openings, Access access) {
        this.pages = pages;
        this.openings = openings;
        this.access = access;
    }

    /** The seals. */
    @GET
    @Path("/adoption-seals")
    @Transactional
    @Operation(
            operationId = "listAdoptionSeals",
            summary = "List the seals of a child's record, the earliest first",
            description =
                    "One that stands is read by a keeper who has opened the record; one that stood by mistake by the head of safeguarding, too.")
    @APIResponse(responseCode = "200", description = "One page of seals.")
    @APIResponse(responseCode = "404", description = "There is no such child for this caller.")
    public Page<AdoptionSealView> seals(@PathParam("childId") UUID childId, @BeanParam PageRequest page) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return pages.list("listAdoptionSeals")
                .select("s.*")
                .from("adoption_seal s")
                .where("s.child_id = :childId", "childId", childId)
                .orderBy(Key.id("s.id"))
                .page(page, AdoptionSealView::of);
    }

    /** Who opened it. */
    @GET
    @Path("/sealed-record-openings")
    @Transactional
    @Operation(
            operationId = "listSealedRecordOpenings",
            summary = "List who opened a child's sealed record, the latest first",
            description = "With ground and reason, and until when the record was open to them.")
    @APIResponse(responseCode = "200", description = "One page of openings.")
    @APIResponse(responseCode = "404", description = "There is no such child for this caller.")
    public Page<SealedRecordOpeningView> openings(@PathParam("childId") UUID childId, @BeanParam PageRequest page) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var ids = pages.list("listSealedRecordOpenings")
                .select("o.id")
                .from("sealed_record_opening o")
                .where("o.child_id = :childId", "childId", childId)
                .orderByDescending(Key.id("o.id"))
                .ids(page);
        return new Page<>(
                openings.all(ids.items()).stream()
                        .map(SealedRecordOpeningView::of)
                        .toList(),
                ids.next());
    }
}
