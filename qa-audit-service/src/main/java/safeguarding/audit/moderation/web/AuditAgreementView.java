package safeguarding.audit.moderation.web;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.moderation.Agreement;
import safeguarding.audit.moderation.AuditAgreement;
import safeguarding.platform.coding.Codes;

/** How far the auditors of an audit agree. */
@Schema(
        name = "AuditAgreement",
        description =
                "How far the auditors of an audit agree, beyond what chance brings. Cohen's kappa (1960) for two auditors of"
                        + " a case, its linear weighting (1968) for grades, Fleiss' kappa (1971) where a case has more.")
public record AuditAgreementView(
        @Schema(required = true) URI audit,

        @Schema(required = true, description = "Cases that several auditors have submitted.")
        int cases,

        @Schema(required = true, description = "Of those, cases whose disagreements are settled.")
        int moderated,

        @Schema(description = "Of the grades; absent when no case has two.") @Nullable
        AgreementView grades,

        @Schema(description = "Of all answers together, each a thing that was rated; absent when no case has two.")
        @Nullable
        AgreementView overall,

        @Schema(required = true, description = "Of each question that two or more answered in a case.", maxItems = 3000)
        List<QuestionView> questions) {

    /** A coefficient of agreement. */
    @Schema(name = "AgreementOfAuditors", description = "A coefficient of agreement, with what it rests on.")
    public record AgreementView(
            @Schema(
                    required = true,
                    enumeration = {"cohen", "cohen-linear", "fleiss"})
            String method,

            @Schema(
                    required = true,
                    description = "What was rated (n): cases, or for all answers together the answers.")
            int n,

            @Schema(
                    required = true,
                    description = "Share of agreement in percent, to one decimal place; weighted as the coefficient.")
            double observed,

            @Schema(required = true, description = "Share that chance would bring, in percent.")
            double expected,

            @Schema(description = "The coefficient, −1 to 1, to three decimal places; absent when all gave the same.")
            @Nullable
            Double kappa,

            @Schema(required = true, description = "What can be said of it.")
            String text) {

        static AgreementView of(Agreement agreement) {
            var kappa = agreement.kappa();
            return new AgreementView(
                    Codes.of(agreement.method()),
                    agreement.cases(),
                    Math.round(agreement.observed() * 1000) / 10.0,
                    Math.round(agreement.expected() * 1000) / 10.0,
                    kappa == null ? null : Math.round(kappa * 1000) / 1000.0,
                    agreement.text());
        }
    }

    /** The agreement about a question. */
    @Schema(name = "AgreementAboutQuestion", description = "How far auditors agree about a question.")
    public record QuestionView(
            @Schema(required = true) String question,
            @Schema(required = true) AgreementView agreement) {}

    static AuditAgreementView of(URI audit, int cases, int moderated, AuditAgreement agreement) {
        var grades = agreement.grades();
        var overall = agreement.overall();
        return new AuditAgreementView(
                audit,
                cases,
                moderated,
                grades == null ? null : AgreementView.of(grades),
                overall == null ? null : AgreementView.of(overall),
                agreement.byQuestion().entrySet().stream()
                        .map(each -> new QuestionView(each.getKey(), AgreementView.of(each.getValue())))
                        .toList());
    }
}
