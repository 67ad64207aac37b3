package safeguarding.audit.findings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the area says it will do. */
@Schema(name = "AnswerAuditFindingRequest", description = "What the area says it will do.")
public record AnswerFindingRequest(
        @Schema(required = true) @NotBlank @Size(max = 4000) String answer) {}
