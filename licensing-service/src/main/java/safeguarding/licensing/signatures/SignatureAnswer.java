package safeguarding.licensing.signatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered. Masks itself.
 *
 * @param consents whether the answer is yes
 * @param reason why not, or what else was said; null for nothing
 * @param on civil date of the answer
 * @param means how it came
 * @param signatoryId who answered
 * @param evidence where the paper is; null for an answer by the link
 * @param recordedBy staff number of the officer who wrote it down; null for an answer by the link
 */
@Embeddable
public record SignatureAnswer(
        @Column(name = "consents") Boolean consents,
        @Nullable @Column(name = "answer_reason") String reason,
        @Column(name = "answered_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "means") AnswerMeans means,
        @Column(name = "answer_signatory_id") UUID signatoryId,
        @Nullable @Column(name = "evidence") String evidence,
        @Nullable @Column(name = "answer_recorded_by") String recordedBy) {

    @Override
    public String toString() {
        return "SignatureAnswer[masked]";
    }
}
