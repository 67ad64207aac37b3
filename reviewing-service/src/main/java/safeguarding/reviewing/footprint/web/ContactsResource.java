package safeguarding.reviewing.footprint.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.footprint.LeavingFootprint;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;
import safeguarding.reviewing.neighbours.KnownReviews;

/** What IROs did for children between their reviews. */
@Path("/v1/iro-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private final LeavingFootprint footprint;
    private final KnownReviews reviews;
    private final ListingContacts listing;
    private final Links links;
    private final Access access;

    ContactsResource(
            LeavingFootprint footprint, KnownReviews reviews, ListingContacts listing, Links links, Access access) {
        this.footprint = footprint;
        this.reviews = reviews;
        this.listing = listing;
        this.links = links;
        this.access = access;
    }

    /** The footprint. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listIroContacts",
            summary = "List what IROs did for children between reviews, or what has changed in it",
            description = "The footprint of an IRO: every contact with a child and every other look at its case, midway"
                    + " checks (C2.12) among them. Without what was withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Contacts in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public ContactPage list(@BeanParam ContactFilter filter, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges();
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, access, page) : listing.changedSince(since, access, page);
    }

    /** The IRO did something. */
    @POST
    @RolesAllowed({"conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordIroContact",
            summary = "Write down what an IRO did for a child",
            description = "A midway check names what it found; it is due half way between two reviews (C2.12: six weeks"
                    + " after the first, three months after each later one, by a setting), and overdue is an event."
                    + " Refused is what lies ahead (A5) or before the care began (FP1).")
    @APIResponse(
            responseCode = "201",
            description = "It is written down.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response record(@Valid @NotNull RecordContactRequest request) {
        var chain = reviews.chain(request.chainId()).orElseThrow(() -> OpenedRecords.none("review-chain"));
        access.toChange(new ProtectedRecord("review-chain", chain.chainId(), Set.of(chain.childId())));
        var contact = footprint.record(chain, request.made().read());
        var view = ContactView.of(contact, links);
        return OpenedRecords.created(view.link(), contact, view);
    }
}
