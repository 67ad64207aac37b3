package safeguarding.licensing.parties.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.parties.MergingParties;
import safeguarding.licensing.parties.Parties;
import safeguarding.licensing.parties.Party;
import safeguarding.platform.lists.AreaRecords;

/** That two records are of one party, and that they are not. */
@Path("/v1/parties/{partyId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartyMergersResource {

    private final Parties parties;
    private final MergingParties merging;
    private final AreaRecords records;
    private final Links links;

    PartyMergersResource(Parties parties, MergingParties merging, AreaRecords records, Links links) {
        this.parties = parties;
        this.merging = merging;
        this.records = records;
        this.links = links;
    }

    /** Another party stands for this one too. */
    @POST
    @Path("/mergers")
    @Transactional
    @Operation(
            operationId = "mergeLicensingParty",
            summary = "Merge a party into another",
            description = "The other stands for both; nothing is lost, and it can be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "The party as it stands.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(responseCode = "409", description = "One of the two is merged into another.")
    public Response merge(
            @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MergePartyRequest request) {
        return changed(merging.merge(toChange(partyId, ifMatch), request.intoPartyId(), request.reason()));
    }

    /** The party stands by itself again. */
    @POST
    @Path("/splits")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "splitLicensingParty",
            summary = "Take back that a party was merged",
            description = "It stands by itself again, as it was.")
    @APIResponse(
            responseCode = "200",
            description = "The party as it stands.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(responseCode = "409", description = "It is not merged.")
    public Response split(
            @PathParam("partyId") UUID partyId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(merging.split(toChange(partyId, ifMatch)));
    }

    private Party toChange(UUID partyId, @Nullable String ifMatch) {
        return records.toChange(PartyResource.kind(parties), parties.find(partyId), ifMatch);
    }

    private Response changed(Party party) {
        return AreaRecords.changed(party, PartyView.of(party, links));
    }
}
