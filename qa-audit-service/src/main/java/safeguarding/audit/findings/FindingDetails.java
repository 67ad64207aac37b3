package safeguarding.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a finding that can change while it is open.
 *
 * @param kind what was found
 * @param sentence what was found, in words
 * @param cause why it is so; null for a strength of which nobody asked
 * @param causeWords the same in words; null when nothing was written
 * @param evidence on what it rests
 * @param gradeScale id of the scale of the theme's grade (F3); null when none was given
 * @param grade code of the grade within the scale; null with it
 * @param measure what closes it; null for a strength, which is never closed
 */
@Embeddable
public record FindingDetails(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        FindingKind kind,

        @Column(name = "sentence", nullable = false) String sentence,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "cause")
        RootCause cause,

        @Nullable @Column(name = "cause_words") String causeWords,

        @Enumerated(EnumType.STRING) @Column(name = "criticality", nullable = false)
        Criticality criticality,

        @Column(name = "evidence", nullable = false) Evidence evidence,
        @Nullable @Column(name = "grade_scale") String gradeScale,
        @Nullable @Column(name = "grade") String grade,
        @Nullable @Embedded ClosingMeasure measure) {

    public FindingDetails {
        if ((kind == FindingKind.AREA_FOR_IMPROVEMENT) != (measure != null)) {
            throw new IllegalArgumentException("An area for improvement, and nothing else, has a measure");
        }
    }

    /** Whether this and another are closed by the same. */
    boolean sameMeasure(FindingDetails other) {
        return Objects.equals(measure, other.measure);
    }

    /** Whether this and another have the same grade of the same scale, or none. */
    boolean sameGrade(FindingDetails other) {
        return Objects.equals(grade, other.grade) && Objects.equals(gradeScale, other.gradeScale);
    }
}
