package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.tools.AuditTool;
import safeguarding.audit.tools.ToolVersion;
import safeguarding.platform.coding.Codes;

/** A version of a tool as it travels from council to council. */
@Schema(
        name = "AuditToolDocument",
        description =
                "An audit tool as it travels: what is given out by one installation is taken in by another unchanged.")
public record AuditToolDocument(
        @Schema(required = true, description = "The form of this document.", enumeration = AuditToolDocument.FORMAT)
        @NotNull
        String format,

        @Schema(required = true, description = "Stable short code of the tool.", examples = "core-groups")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = ContentFields.CODE, message = ContentFields.CODE_MESSAGE)
        String code,

        @Schema(required = true) @NotBlank @Size(max = 300) String title,

        @Schema(
                required = true,
                description = "What cases it is made for.",
                enumeration = {
                    "child-protection-plan",
                    "looked-after",
                    "child-in-need",
                    "supervision-file",
                    "family-support"
                })
        @NotNull
        String caseKind,

        @Schema(required = true) @Valid @NotNull ContentFields content) {

    static final String FORMAT = "safeguarding-audit-tool-1";

    static AuditToolDocument of(ToolVersion version) {
        var tool = version.tool();
        return new AuditToolDocument(
                FORMAT, tool.code(), tool.title(), Codes.of(tool.kind()), ContentFields.of(version.content()));
    }

    AuditTool tool() {
        return new AuditTool(code, title, Codes.read("caseKind", caseKind, CaseKind.class));
    }
}
