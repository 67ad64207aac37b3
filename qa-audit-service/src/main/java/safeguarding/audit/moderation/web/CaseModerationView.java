package safeguarding.audit.moderation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.CaseModeration;
import safeguarding.platform.rule.Correction;

/** What counts of a case. */
@Schema(name = "CaseModeration", description = "What counts of a case that several auditors audited.")
public record CaseModerationView(
        @Schema(required = true) UUID moderationId,
        @Schema(required = true) UUID sampleCaseId,
        @Schema(required = true) URI audit,

        @Schema(description = "Code of the area of the case; absent when not known.") @Nullable
        String area,

        @Schema(required = true, description = "Staff number of who settled it last.")
        String moderatedBy,

        @Schema(required = true, description = "Civil date on which it was settled first.")
        LocalDate moderatedOn,

        @Schema(required = true, description = "What counts, and why.", maxItems = 3000)
        List<SettledFields> settled,

        @Schema(description = "Why it was settled otherwise.") @Nullable
        String correctionReason,

        @Schema(required = true) URI link) {

    static CaseModerationView of(CaseModeration moderation, Links links) {
        return new CaseModerationView(
                moderation.id(),
                moderation.caseId(),
                links.audit(moderation.auditId()),
                moderation.area().orElse(null),
                moderation.moderatedBy(),
                moderation.moderatedOn(),
                moderation.settlement().all().stream().map(SettledFields::of).toList(),
                moderation.correction().map(Correction::reason).orElse(null),
                links.caseModeration(moderation.id()));
    }
}
