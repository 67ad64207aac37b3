package safeguarding.audit.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.KnownThemes;

/** Which findings say that a theme was graded weak. */
@ApplicationScoped
class WeakThemes {

    private final KnownThemes themes;
    private final KnownGrades grades;

    WeakThemes(KnownThemes themes, KnownGrades grades) {
        this.themes = themes;
        this.grades = grades;
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
