package safeguarding.reviewing.participation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.participation.Consultation;

/** Somebody is asked before a review. */
@Schema(name = "ReviewConsultation", description = "Somebody is asked before a review, and answers or does not.")
public record ConsultationView(
        @Schema(required = true) UUID consultationId,
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) QuestionFields question,

        @Schema(description = "Absent while they have not answered.") @Nullable
        AnswerFields answer,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static ConsultationView of(Consultation consultation, Links links) {
        var part = consultation.part();
        return new ConsultationView(
                consultation.id(),
                part.reviewId(),
                part.childId(),
                QuestionFields.of(consultation.question()),
                consultation.answer().map(AnswerFields::of).orElse(null),
                consultation.correction().map(Correction::on).orElse(null),
                consultation.correction().map(Correction::reason).orElse(null),
                consultation.withdrawal().map(MadeInError::on).orElse(null),
                consultation.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/review-consultations/" + consultation.id()));
    }

    @Override
    public String toString() {
        return "ConsultationView[" + consultationId + "]";
    }
}
