package safeguarding.licensing.licences.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** The register of licences. */
@Path("/v1/licences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicencesResource {

    private final LicenceSight sight;
    private final LicenceViews views;
    private final Clock clock;

    LicencesResource(LicenceSight sight, LicenceViews views, Clock clock) {
        this.sight = sight;
        this.views = views;
        this.clock = clock;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listLicences",
            summary = "List licences of all kinds",
            description = "From the draft to the end, as they stand today.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Licences in the order in which they were begun; with updatedSince those that have changed, and"
                            + " next is always there. A licence is never removed.")
    public Page<LicenceView> list(
            @Parameter(description = "Only licences of this kind.", schema = @Schema(maxLength = 30))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Only licences that stand like this today.", schema = @Schema(maxLength = 20))
                    @QueryParam("standing")
                    @Nullable
                    String standing,
            @Parameter(description = "Only licences that this party asked for.") @QueryParam("partyId") @Nullable
                    UUID partyId,
            @Parameter(description = "Only licences about this child.") @QueryParam("childId") @Nullable UUID childId,
            @Parameter(description = "Only licences whose last day is this day or before.")
                    @QueryParam("endsBy")
                    @Nullable
                    LocalDate endsBy,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null) {
            if (Stream.of(kind, standing, partyId, childId, endsBy).anyMatch(Objects::nonNull)) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return sight.changedSince(updatedSince, page, views::of);
        }
        @Nullable LicenceKind wanted = Codes.readOrNull("kind", kind, LicenceKind.class);
        @Nullable Standing stands = Codes.readOrNull("standing", standing, Standing.class);
        var query = sight.list()
                .whereGiven("r.kind = :kind", "kind", wanted == null ? null : wanted.name())
                .whereGiven("r.holder_id = :party", "party", partyId)
                .whereGiven("r.child_id = :child", "child", childId)
                .whereGiven("r.valid_to <= :endsBy", "endsBy", endsBy);
        if (stands != null) {
            query.where("licence_standing(r, :today) = :standing", "standing", Codes.of(stands))
                    .where("cast(:today as date) is not null", "today", CivilTime.today(clock));
        }
        return sight.page(query, page, views::of);
    }
}
