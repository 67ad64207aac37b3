package safeguarding.licensing.parties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.parties.Parties;
import safeguarding.licensing.parties.Party;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** One party. */
@Path("/v1/parties/{partyId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartyResource {

    private static final int MOST_ALIKE = 50;

    private final Parties parties;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    PartyResource(Parties parties, AreaRecords records, Links links, Clock clock) {
        this.parties = parties;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The party. */
    @GET
    @Transactional
    @Operation(
            operationId = "getLicensingParty",
            summary = "Read about a party",
            description = "As it stands, or as it was known on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The party.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response get(
            @PathParam("partyId") UUID partyId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(parties);
        var party = records.toRead(kind, parties.find(partyId));
        return records.answer(kind, party, knownOn, ifNoneMatch, each -> PartyView.of(each, links));
    }

    /** Replaces what is written about the party. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceLicensingParty",
            summary = "Write down a party as of now",
            description = "The whole of it: what is left out is gone. Licences that are in force stay so.")
    @APIResponse(
            responseCode = "200",
            description = "The party as it stands.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    @APIResponse(responseCode = "409", description = "It was merged into another.")
    public Response replace(
            @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplacePartyRequest request) {
        var party = records.toChange(kind(parties), parties.find(partyId), ifMatch);
        party.change(request.details().read(), CivilTime.today(clock));
        parties.save(party);
        return AreaRecords.changed(party, PartyView.of(party, links));
    }

    /** Who may be the same. */
    @GET
    @Path("/alike")
    @Transactional
    @Operation(
            operationId = "listAlikeLicensingParties",
            summary = "Find parties that may be the same",
            description = "The same number at Companies House or in the register of charities, the same e-mail address,"
                    + " or the same name (but for the form of the company) at the same postcode.")
    @APIResponse(responseCode = "200", description = "Parties that stand by themselves and may be the same.")
    public AlikePartiesView alike(@PathParam("partyId") UUID partyId) {
        var party = records.toRead(kind(parties), parties.find(partyId));
        return new AlikePartiesView(parties.alike(party, MOST_ALIKE).stream()
                .map(each -> PartyView.of(each, links))
                .toList());
    }

    static AreaRecordKind<Party> kind(Parties parties) {
        return AreaRecordKind.ofTheCouncil("listLicensingParties", "party", "party", Party.class, parties::all);
    }
}
