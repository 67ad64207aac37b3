package safeguarding.audit.findings.web;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.Criticality;
import safeguarding.audit.findings.FindingKind;
import safeguarding.audit.findings.FindingStanding;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which findings a list shows; what is absent does not matter. */
public record FindingFilter(
        @Parameter(description = "The audit.") @QueryParam("auditId") @Nullable
        UUID auditId,

        @Parameter(description = "The theme.") @QueryParam("themeId") @Nullable
        UUID themeId,

        @Parameter(
                description = "What was found.",
                schema = @Schema(enumeration = {"strength", "area-for-improvement"}))
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(
                description = "Where they stand.",
                schema = @Schema(enumeration = {"open", "answered", "re-audited", "closed", "withdrawn"}))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(description = "How much they weigh.", schema = @Schema(enumeration = {"high", "medium", "low"}))
        @QueryParam("criticality")
        @Nullable
        String criticality,

        @Parameter(description = "Code of an area; findings of the whole council are among them.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        var filtered =
                Stream.of(auditId, themeId, kind, standing, criticality, area).anyMatch(Objects::nonNull);
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        return query.whereGiven("r.audit_id = :audit", "audit", auditId)
                .whereGiven("r.theme_id = :theme", "theme", themeId)
                .whereGiven("r.kind = :kind", "kind", name(Codes.readOrNull("kind", kind, FindingKind.class)))
                .whereGiven(
                        "r.standing = :standing",
                        "standing",
                        name(Codes.readOrNull("standing", standing, FindingStanding.class)))
                .whereGiven(
                        "r.criticality = :criticality",
                        "criticality",
                        name(Codes.readOrNull("criticality", criticality, Criticality.class)))
                .whereGiven("cardinality(r.areas) = 0 or r.areas @> array[cast(:area as text)]", "area", area);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
