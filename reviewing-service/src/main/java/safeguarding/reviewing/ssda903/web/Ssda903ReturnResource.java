package safeguarding.reviewing.ssda903.web;

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
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.ssda903.giving.GivingSet;

/** The SSDA903 return of a year. */
@Path("/v1/returns/ssda903")
public class Ssda903ReturnResource {

    /** Media type of a set. */
    static final String ZIP = "application/zip";

    private static final String YEAR = "Year in which the return year ends: 2026 for 1 April 2025 to 31 March 2026.";

    private final GivingSet sets;
    private final ListingFindings listing;
    private final Access access;
    private final Clock clock;

    Ssda903ReturnResource(GivingSet sets, ListingFindings listing, Access access, Clock clock) {
        this.sets = sets;
        this.listing = listing;
        this.access = access;
        this.clock = clock;
    }

    /** The zip. Who stands in it is logged before its first byte leaves. */
    @GET
    @Produces(ZIP)
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "exportSsda903",
            summary = "Make the SSDA903 set of a year",
            description =
                    "A zip of CSV files with the exact headers and codes of the year, about the children who were looked"
                            + " after in it: the episodes that touch the year as they stood at its end, the reviews in it,"
                            + " who was unaccompanied. Dates are dd/mm/yyyy, the text UTF-8, lines end with CRLF. Restricted"
                            + " children stand in it as everybody. Read the findings first: they name what breaks the rules"
                            + " of the return and what this service does not hold. A zip without its end was not written to"
                            + " its end.")
    @APIResponse(
            responseCode = "200",
            description = "The zip.",
            content = @Content(mediaType = ZIP, schema = @Schema(implementation = Ssda903ZipFile.class)))
    public Response export(@Parameter(description = YEAR, required = true) @QueryParam("year") @Nullable Integer year) {
        var asked = ReturnYears.asked(year, clock);
        access.toReturn();
        var children = sets.childrenOf(asked);
        access.shown(children);
        StreamingOutput file = out -> sets.write(asked, children, out);
        return Response.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ssda903-%d.zip\"".formatted(asked.march()))
                .build();
    }

    /** What is wrong with the set. */
    @GET
    @Path("findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "listSsda903Findings",
            summary = "See what is wrong with an SSDA903 set",
            description =
                    "Child by child the rules of the return that the set of the year would break, by their numbers, with"
                            + " file, line and column. A page looks at limit children and shows those of whom there is"
                            + " something to say; it may show none and go on. The first page also says what is to be said"
                            + " of the whole set.")
    @APIResponse(responseCode = "200", description = "Children of whom there is something to say.")
    public Ssda903FindingsPage findings(
            @Parameter(description = YEAR, required = true) @QueryParam("year") @Nullable Integer year,
            @BeanParam PageRequest page) {
        var asked = ReturnYears.asked(year, clock);
        access.toReturn();
        return listing.page(asked, page, access);
    }
}
