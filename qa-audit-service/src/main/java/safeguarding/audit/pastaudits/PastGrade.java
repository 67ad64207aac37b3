package safeguarding.audit.pastaudits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the audit of a case came to.
 *
 * @param area code of the area; null when not known
 * @param team code of the team; null when not known
 * @param scale id of the scale (F3)
 * @param grade code of the grade within its scale
 * @param on civil date of the grade
 * @param score 0 to 100; null when nothing was scored
 */
@Embeddable
public record PastGrade(
        @Nullable @Column(name = "area") String area,
        @Nullable @Column(name = "team") String team,
        @Column(name = "grade_scale", nullable = false) String scale,
        @Column(name = "grade", nullable = false) String grade,
        @Column(name = "graded_on", nullable = false) LocalDate on,
        @Nullable @Column(name = "score") Double score) {}
