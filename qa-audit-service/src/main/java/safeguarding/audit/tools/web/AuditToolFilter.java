package safeguarding.audit.tools.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.tools.VersionState;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which versions of tools a list shows; what is absent does not matter. */
public record AuditToolFilter(
        @Parameter(description = "The tool.") @QueryParam("toolId") @Nullable
        UUID toolId,

        @Parameter(description = "Code of the tool.") @QueryParam("code") @Nullable
        String code,

        @Parameter(
                description = "What cases it is made for.",
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
                schema = @Schema(enumeration = {"draft", "published", "withdrawn"}))
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        if (updatedSince != null && (toolId != null || code != null || caseKind != null || state != null)) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        return query.whereGiven("r.tool_id = :tool", "tool", toolId)
                .whereGiven("r.code = :code", "code", code)
                .whereGiven("r.kind = :kind", "kind", name(Codes.readOrNull("caseKind", caseKind, CaseKind.class)))
                .whereGiven("r.state = :state", "state", name(Codes.readOrNull("state", state, VersionState.class)));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
