package safeguarding.audit.moderation.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.moderation.Disagreement;

/** Where the auditors of a case disagree. */
@Schema(name = "CaseDisagreements", description = "Where the auditors of a case disagree, once all have submitted.")
public record CaseDisagreementsView(
        @Schema(
                required = true,
                description = "Questions in the order of their codes, the grade last.",
                maxItems = 3000)
        List<DisagreementView> items) {

    /** One disagreement. */
    @Schema(name = "CaseDisagreement", description = "What each auditor says to one question, or as the grade.")
    public record DisagreementView(
            @Schema(
                    required = true,
                    description = "Code of the question; case-grade for the grade of the case.",
                    examples = "case-grade")
            String about,

            @Schema(required = true, description = "What each says, by staff number.", maxProperties = 50)
            Map<String, String> answers) {}

    static CaseDisagreementsView of(List<Disagreement> disagreements) {
        return new CaseDisagreementsView(disagreements.stream()
                .map(each -> new DisagreementView(each.about(), new TreeMap<>(each.answers())))
                .toList());
    }
}
