package safeguarding.reviewing.footprint.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import safeguarding.reviewing.footprint.Contacts;
import safeguarding.reviewing.footprint.IroContact;
import safeguarding.reviewing.footprint.LeavingFootprint;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.OpenedRecords;

/** What an IRO did for a child. */
@Path("/v1/iro-contacts/{contactId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    private static final String TYPE = "iro-contact";

    private final Contacts contacts;
    private final LeavingFootprint footprint;
    private final OpenedRecords opened;
    private final Links links;

    ContactResource(Contacts contacts, LeavingFootprint footprint, OpenedRecords opened, Links links) {
        this.contacts = contacts;
        this.footprint = footprint;
        this.opened = opened;
        this.links = links;
    }

    /** The contact. */
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
            operationId = "getIroContact",
            summary = "Read what an IRO did for a child",
            description = "Also when it was withdrawn, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The contact.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response get(
            @PathParam("contactId") UUID contactId,
            @Parameter(description = "What was recorded by the end of this day; what is known now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var found = opened.toRead(TYPE, contacts.find(contactId), IroContact::childId);
        return opened.answer(TYPE, found, IroContact.class, knownOn, ifNoneMatch, each -> ContactView.of(each, links));
    }

    /** It was otherwise. */
    @PUT
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctIroContact",
            summary = "Correct what an IRO did for a child",
            description = "The whole of it with a reason; what was recorded before stays known (knownOn), and what is"
                    + " due half way is worked out again. Refused is what lies ahead (A5) or before the care began"
                    + " (FP1).")
    @APIResponse(
            responseCode = "200",
            description = "The contact as it stands.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn.")
    public Response correct(
            @PathParam("contactId") UUID contactId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectContactRequest request) {
        return changed(
                footprint.correct(toChange(contactId, ifMatch), request.made().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawIroContact",
            summary = "Withdraw what an IRO did not do",
            description = "It was recorded in error: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The contact as it stands.",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("contactId") UUID contactId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawContactRequest request) {
        return changed(footprint.withdraw(toChange(contactId, ifMatch), request.reason()));
    }

    private IroContact toChange(UUID id, @Nullable String ifMatch) {
        return opened.toChange(TYPE, contacts.find(id), IroContact::childId, ifMatch);
    }

    private Response changed(IroContact contact) {
        return OpenedRecords.changed(contact, ContactView.of(contact, links));
    }
}
