package safeguarding.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What closes a finding.
 *
 * @param kind by what it is measured
 * @param question code of the question; null for other measures
 * @param words what is measured, in words
 * @param target percent that the re-audit is to reach, 0 to 100
 */
@Embeddable
public record ClosingMeasure(
        @Enumerated(EnumType.STRING) @Column(name = "measure_kind", nullable = false)
        MeasureKind kind,

        @Nullable @Column(name = "measure_question") String question,
        @Column(name = "measure_words", nullable = false) String words,
        @Column(name = "measure_target", nullable = false) double target) {

    public ClosingMeasure {
        if ((kind == MeasureKind.QUESTION) != (question != null)) {
            throw new IllegalArgumentException("A question, and nothing else, names a question");
        }
        if (target < 0 || target > 100) {
            throw new IllegalArgumentException("A target is a percentage");
        }
    }
}
