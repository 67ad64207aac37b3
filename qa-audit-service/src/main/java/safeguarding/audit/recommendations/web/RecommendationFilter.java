package safeguarding.audit.recommendations.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.recommendations.RecommendationSource;
import safeguarding.audit.recommendations.RecommendationStanding;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which recommendations a list shows; what is absent does not matter. */
public record RecommendationFilter(
        @Parameter(
                description = "From where they come.",
                schema =
                        @Schema(
                                enumeration = {
                                    "case-review",
                                    "inspection",
                                    "committee",
                                    "partnership-board",
                                    "munro-agenda"
                                }))
        @QueryParam("source")
        @Nullable
        String source,

        @Parameter(
                description = "Where they stand.",
                schema = @Schema(enumeration = {"open", "in-progress", "implemented", "tested", "closed", "withdrawn"}))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(description = "Code of an area; those of the whole council are among them.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(description = "Staff number of who answers for it.") @QueryParam("owner") @Nullable
        String owner,

        @Parameter(description = "An audit that tests them.") @QueryParam("auditId") @Nullable
        UUID auditId,

        @Parameter(description = "Those that were due before this civil date and are not implemented.")
        @QueryParam("overdueOn")
        @Nullable
        LocalDate overdueOn,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        var filtered =
                Stream.of(source, standing, area, owner, auditId, overdueOn).anyMatch(Objects::nonNull);
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        return query.whereGiven(
                        "r.source = :source",
                        "source",
                        name(Codes.readOrNull("source", source, RecommendationSource.class)))
                .whereGiven(
                        "r.standing = :standing",
                        "standing",
                        name(Codes.readOrNull("standing", standing, RecommendationStanding.class)))
                .whereGiven("r.area is null or r.area = :area", "area", area)
                .whereGiven("r.owner = :owner", "owner", owner)
                .whereGiven("r.tested_by @> array[cast(:audit as uuid)]", "audit", auditId)
                .whereGiven("r.due_on < :overdueOn and r.standing in ('OPEN', 'IN_PROGRESS')", "overdueOn", overdueOn);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
