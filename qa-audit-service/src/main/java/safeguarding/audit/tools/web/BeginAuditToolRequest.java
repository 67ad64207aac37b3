package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.tools.AuditTool;
import safeguarding.platform.coding.Codes;

/** The first version of a tool. */
@Schema(description = "The first version of an audit tool.")
public record BeginAuditToolRequest(
        @Schema(required = true, description = "Stable short code; never changed.", examples = "core-groups")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = ContentFields.CODE, message = ContentFields.CODE_MESSAGE)
        String code,

        @Schema(required = true) @NotBlank @Size(max = 300) String title,

        @Schema(
                required = true,
                description = "What cases it is made for; never changed.",
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

    AuditTool tool() {
        return new AuditTool(code, title, Codes.read("caseKind", caseKind, CaseKind.class));
    }
}
