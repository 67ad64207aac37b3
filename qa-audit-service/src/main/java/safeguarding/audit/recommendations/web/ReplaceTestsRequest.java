package safeguarding.audit.recommendations.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The audits that test a recommendation. */
@Schema(name = "ReplaceAuditRecommendationTestsRequest", description = "The audits that test a recommendation.")
public record ReplaceTestsRequest(
        @Schema(required = true, description = "All of them; empty when none does.") @NotNull @Size(max = 50)
        List<@NotNull UUID> auditIds) {}
