package safeguarding.licensing.parties.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.parties.Parties;
import safeguarding.licensing.parties.Party;
import safeguarding.licensing.parties.PartyKind;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** The register of parties. */
@Path("/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartiesResource {

    private final Parties parties;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    PartiesResource(Parties parties, AreaRecords records, Links links, Clock clock) {
        this.parties = parties;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listLicensingParties",
            summary = "List employers, venues, producers, bodies and chaperones",
            description = "Parties that were merged into others are left out, unless they are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Parties in the order in which they were registered; with updatedSince those that have"
                    + " changed, merged ones too, and next is always there. A party is never removed.")
    public Page<PartyView> list(
            @Parameter(
                            description = "Only parties of this kind: employer, venue-operator, producer,"
                                    + " body-of-persons or chaperone.",
                            schema = @Schema(maxLength = 20))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            description = "Only parties in the area of the council with this code.",
                            schema = @Schema(maxLength = 3))
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(description = "Whether parties that were merged into others are listed too.")
                    @QueryParam("merged")
                    boolean merged,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var parts = PartyResource.kind(parties);
        if (updatedSince != null) {
            if (kind != null || council != null || merged) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(parts, updatedSince, page, this::shown);
        }
        @Nullable PartyKind wanted = Codes.readOrNull("kind", kind, PartyKind.class);
        var query = records.list(parts)
                .whereGiven("r.kinds && array[cast(:kind as text)]", "kind", Codes.orNull(wanted))
                .whereGiven("r.council = :council", "council", council);
        return records.page(parts, merged ? query : query.where("r.merged_into is null"), page, this::shown);
    }

    private PartyView shown(Party party) {
        return PartyView.of(party, links);
    }

    /** Registers a party. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerLicensingParty",
            summary = "Register an employer, venue operator, producer, body of persons or chaperone",
            description = "Parties that may be the same are found afterwards, and merged where they are.")
    @APIResponse(
            responseCode = "201",
            description = "The party is registered.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public Response register(@Valid @NotNull RegisterPartyRequest request) {
        var party = parties.save(Party.register(request.details().read(), CivilTime.today(clock)));
        return AreaRecords.created(links.party(party.id()), party, shown(party));
    }
}
