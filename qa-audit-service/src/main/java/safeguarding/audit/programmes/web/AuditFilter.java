package safeguarding.audit.programmes.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which audits a list shows; what is absent does not matter. */
public record AuditFilter(
        @Parameter(description = "The programme.") @QueryParam("programmeId") @Nullable
        UUID programmeId,

        @Parameter(description = "The theme.") @QueryParam("themeId") @Nullable
        UUID themeId,

        @Parameter(description = "Code of an area; audits of the whole council are among them.")
        @QueryParam("area")
        @Nullable
        String area,

        @Parameter(
                description = "What the cases are.",
                schema =
                        @Schema(
                                enumeration = {
                                    "child-protection-plan",
                                    "looked-after",
                                    "child-in-need",
                                    "supervision-file",
                                    "family-support"
                                }))
        @QueryParam("caseKind")
        @Nullable
        String caseKind,

        @Parameter(
                description = "Where it stands.",
                schema = @Schema(enumeration = {"planned", "in-fieldwork", "reported", "closed", "cancelled"}))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(description = "Audits that were due before this civil date and are neither reported nor cancelled.")
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
        var filtered = programmeId != null
                || themeId != null
                || area != null
                || caseKind != null
                || standing != null
                || overdueOn != null;
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        return query.whereGiven("r.programme_id = :programme", "programme", programmeId)
                .whereGiven("r.theme_id = :theme", "theme", themeId)
                .whereGiven("cardinality(r.areas) = 0 or r.areas @> array[cast(:area as text)]", "area", area)
                .whereGiven("r.kind = :kind", "kind", name(Codes.readOrNull("caseKind", caseKind, CaseKind.class)))
                .whereGiven(
                        "r.standing = :standing",
                        "standing",
                        name(Codes.readOrNull("standing", standing, AuditStanding.class)))
                .whereGiven(
                        "r.due_on < :overdueOn and r.standing in ('PLANNED', 'IN_FIELDWORK')", "overdueOn", overdueOn);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
