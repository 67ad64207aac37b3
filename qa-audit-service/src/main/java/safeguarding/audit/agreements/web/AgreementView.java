package safeguarding.audit.agreements.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.AgreementEnd;
import safeguarding.audit.agreements.AgreementReading;
import safeguarding.audit.agreements.PartnerAgreement;
import safeguarding.platform.deadline.Deadline;

/** An agreement. */
@Schema(name = "PartnerAgreement", description = "An agreement with partners of the council.")
public record AgreementView(
        @Schema(required = true) UUID agreementId,
        @Schema(required = true) AgreementFields details,
        @Schema(required = true) TermFields term,

        @Schema(required = true, description = "Terms before this one, the first first.")
        List<TermFields> earlierTerms,

        @Schema(required = true, description = "Reviews in the order of recording.")
        List<ReviewFields> reviews,

        @Schema(required = true, description = "Readings of the attendance, by their day.")
        List<ReadingView> readings,

        @Schema(
                description =
                        "The indicator in conference-service; its value is not copied. Absent when none measures it.")
        @Nullable
        URI indicator,

        @Schema(required = true, description = "By when it is reviewed (QA33), and how earlier reviews came.")
        List<Deadline> deadlines,

        @Schema(description = "Last civil date on which it held; absent while it holds.") @Nullable
        LocalDate endedOn,

        @Schema(description = "Why it ended.") @Nullable String endedBecause,

        @Schema(required = true) URI link) {

    static AgreementView of(PartnerAgreement it, List<Deadline> deadlines, @Nullable URI indicator, URI link) {
        var course = it.course();
        return new AgreementView(
                it.id(),
                AgreementFields.of(it.details()),
                TermFields.of(it.term()),
                course.earlier().stream().map(TermFields::of).toList(),
                course.reviews().stream().map(ReviewFields::of).toList(),
                course.readings().stream()
                        .sorted(Comparator.comparing(AgreementReading::asAt))
                        .map(ReadingView::of)
                        .toList(),
                indicator,
                deadlines,
                it.end().map(AgreementEnd::on).orElse(null),
                it.end().map(AgreementEnd::reason).orElse(null),
                link);
    }
}
