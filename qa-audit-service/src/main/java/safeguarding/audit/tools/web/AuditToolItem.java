package safeguarding.audit.tools.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.platform.coding.Codes;

/** A version of a tool in a list. */
@Schema(name = "AuditToolItem", description = "A version of an audit tool, without what it asks.")
public record AuditToolItem(
        @Schema(required = true) UUID toolId,
        @Schema(required = true) int number,
        @Schema(required = true, examples = "core-groups") String code,
        @Schema(required = true) String title,

        @Schema(required = true, description = "What cases it is made for.")
        String caseKind,

        @Schema(required = true, description = "Scale in which cases are graded (F3).")
        String gradeScale,

        @Schema(required = true, description = "How many questions it asks.")
        int questions,

        @Schema(
                required = true,
                enumeration = {"draft", "published", "withdrawn"})
        String state,

        @Schema(description = "Civil date from which audits may begin with it.") @Nullable
        LocalDate publishedOn,

        @Schema(required = true) URI link) {

    static AuditToolItem of(ToolVersion version, Links links) {
        var tool = version.tool();
        return new AuditToolItem(
                version.toolId(),
                version.number(),
                tool.code(),
                tool.title(),
                Codes.of(tool.kind()),
                version.content().gradeScale(),
                (int) version.content().questions().count(),
                Codes.of(version.state()),
                version.publishedOn().orElse(null),
                links.auditToolVersion(version.toolId(), version.number()));
    }
}
