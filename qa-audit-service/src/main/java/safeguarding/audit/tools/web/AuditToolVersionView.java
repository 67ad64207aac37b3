package safeguarding.audit.tools.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.platform.coding.Codes;

/** A version of a tool. */
@Schema(name = "AuditToolVersion", description = "A version of an audit tool; once published it never changes.")
public record AuditToolVersionView(
        @Schema(required = true) UUID toolId,

        @Schema(required = true, description = "Its number within the tool, from 1.")
        int number,

        @Schema(required = true, examples = "core-groups") String code,
        @Schema(required = true) String title,

        @Schema(required = true, description = "What cases it is made for.")
        String caseKind,

        @Schema(
                required = true,
                enumeration = {"draft", "published", "withdrawn"})
        String state,

        @Schema(description = "Civil date from which audits may begin with it.") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Civil date from which no audit begins with it.") @Nullable
        LocalDate withdrawnOn,

        @Schema(required = true) ContentFields content,
        @Schema(required = true) URI link) {

    static AuditToolVersionView of(ToolVersion version, Links links) {
        var tool = version.tool();
        return new AuditToolVersionView(
                version.toolId(),
                version.number(),
                tool.code(),
                tool.title(),
                Codes.of(tool.kind()),
                Codes.of(version.state()),
                version.publishedOn().orElse(null),
                version.withdrawnOn().orElse(null),
                ContentFields.of(version.content()),
                links.auditToolVersion(version.toolId(), version.number()));
    }
}
