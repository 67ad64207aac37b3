package safeguarding.conference.returns.census.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.web.CinCensusFile;
import safeguarding.conference.returns.census.CensusReturn;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;

/** The children in need census of a year. */
@Path("/v1/returns/cin-census")
public class CensusReturnResource {

    private static final String YEAR = "March year of the census, such as 2026 for 1 April 2025 to 31 March 2026.";

    private final CensusReturn census;
    private final ListingFindings listing;
    private final Access access;
    private final Clock clock;

    CensusReturnResource(CensusReturn census, ListingFindings listing, Access access, Clock clock) {
        this.census = census;
        this.listing = listing;
        this.access = access;
        this.clock = clock;
    }

    /** The file. Who stands in it is logged before its first byte leaves. */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "exportCinCensus",
            summary = "Make the children in need census of a year",
            description =
                    "The XML file for everything this service holds: episodes, section 47, conferences and plans of the"
                            + " year, in the order, codes and formats of the year. What a census of the year told is given"
                            + " back word for word, brought up to date with what was recorded since. Read the findings"
                            + " first: they name what this service does not hold. A file without its last line was not"
                            + " written to its end.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(implementation = CinCensusFile.class)))
    public Response export(@Parameter(description = YEAR, required = true) @QueryParam("year") @Nullable Integer year) {
        var asked = ReturnYears.asked(year, clock);
        access.toReturn();
        var children = census.childrenOf(asked);
        access.shown(children);
        StreamingOutput file = out -> census.write(asked, children, out);
        return Response.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cin-census-%d.xml\"".formatted(asked.march()))
                .build();
    }

    /** What keeps the file from being clean. */
    @GET
    @Path("findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "listCinCensusFindings",
            summary = "See what keeps a census from being clean",
            description =
                    "Child by child the rules of the census that the file of the year would break, by their ids, with"
                            + " what would mend them, and what this service does not hold. A page looks at limit children"
                            + " and shows those of whom there is something to say; it may show none and go on. The first"
                            + " page also says what the whole file breaks.")
    @APIResponse(responseCode = "200", description = "Children of whom there is something to say.")
    public CinCensusFindingsPage findings(
            @Parameter(description = YEAR, required = true) @QueryParam("year") @Nullable Integer year,
            @BeanParam PageRequest page) {
        var asked = ReturnYears.asked(year, clock);
        access.toReturn();
        return listing.page(asked, page, access);
    }
}
