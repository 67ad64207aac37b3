package safeguarding.audit.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.platform.rule.Verdict;

/** Which findings say that a theme was graded weak. */
@ApplicationScoped
class WeakThemes {

    private final KnownThemes themes;
    private final KnownGrades grades;

    WeakThemes(KnownThemes themes, KnownGrades grades) {
        this.themes = themes;
        this.grades = grades;
    }

    /** Can this grade be given on a civil date (F3)? A finding without a grade can. */
    Verdict permits(FindingDetails details, LocalDate on) {
        var scale = details.gradeScale();
        var grade = details.grade();
        return scale == null || grade == null ? Verdict.permitted() : grades.permits(scale, grade, on);
    }

    /** The weakness; empty for a strength, a grade that is good or better, no grade, or a theme without a domain. */
    Optional<Weakness> of(UUID themeId, FindingDetails details) {
        var scale = details.gradeScale();
        var grade = details.grade();
        if (details.kind() == FindingKind.STRENGTH || scale == null || grade == null) {
            return Optional.empty();
        }
        if (grades.isGoodOrBetter(scale, grade)) {
            return Optional.empty();
        }
        return themes.find(themeId)
                .flatMap(theme -> Optional.ofNullable(theme.practiceDomain()))
                .map(domain -> new Weakness(domain, scale, grade));
    }
}
