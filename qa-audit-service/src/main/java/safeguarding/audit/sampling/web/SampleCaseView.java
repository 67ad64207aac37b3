package safeguarding.audit.sampling.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.Replacement;
import safeguarding.audit.sampling.SampleCase;
import safeguarding.platform.coding.Codes;

/** A drawn case, without a name. */
@Schema(name = "AuditSampleCase", description = "A drawn case, without a name.")
public record SampleCaseView(
        @Schema(required = true) UUID sampleCaseId,
        @Schema(required = true) UUID sampleId,
        @Schema(required = true) UUID auditId,

        @Schema(required = true, minimum = "1", description = "Its number in the sample.")
        int number,

        @Schema(required = true, description = "Key of the case in audits; it leads to nobody.")
        String caseKey,

        @Schema(required = true, description = "Name of its stratum.")
        String stratum,

        @Schema(required = true, minimum = "1", description = "Its place in the order of the stratum.")
        int place,

        @Schema(description = "Code of the area when it was drawn.") @Nullable
        String area,

        @Schema(description = "Code of the team when it was drawn.") @Nullable
        String team,

        @Schema(required = true) LocalDate drawnOn,

        @Schema(description = "The case in whose place it came; absent for one that was drawn at first.") @Nullable
        UUID replacesCaseId,

        @Schema(description = "That it went out of the sample; absent while it stands.") @Nullable
        ReplacementView replacement,

        @Schema(required = true, description = "Who was declared not to audit it. Who holds or held it need not be.")
        List<ConflictFields> conflicts,

        @Schema(required = true) URI link) {

    /** That a case went out of its sample. */
    @Schema(name = "AuditSampleCaseReplacement", description = "That a case went out of its sample.")
    public record ReplacementView(
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Why, in words.")
            String words,

            @Schema(required = true) LocalDate on,

            @Schema(required = true, description = "Staff number of who replaced it.")
            String by,

            @Schema(description = "The case that came in; absent when its stratum had no further one.") @Nullable
            UUID replacedByCaseId,

            @Schema(
                    required = true,
                    minimum = "0",
                    description = "Cases that came next but could not be audited any more.")
            int passedOver) {

        static ReplacementView of(Replacement replacement) {
            return new ReplacementView(
                    Codes.of(replacement.reason()),
                    replacement.words(),
                    replacement.on(),
                    replacement.by(),
                    replacement.replacedById(),
                    replacement.passedOver().size());
        }

        @Override
        public String toString() {
            return "ReplacementView[" + reason + "]";
        }
    }

    static SampleCaseView of(SampleCase drawn, Links links) {
        return new SampleCaseView(
                drawn.id(),
                drawn.sampleId(),
                drawn.auditId(),
                drawn.number(),
                drawn.caseKey().value(),
                drawn.drawn().stratum(),
                drawn.drawn().place(),
                drawn.area(),
                drawn.team(),
                drawn.drawnOn(),
                drawn.replacesId().orElse(null),
                drawn.replacement().map(ReplacementView::of).orElse(null),
                drawn.conflicts().declared().stream().map(ConflictFields::of).toList(),
                links.auditSampleCase(drawn.id()));
    }
}
