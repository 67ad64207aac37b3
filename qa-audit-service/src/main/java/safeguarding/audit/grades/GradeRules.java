package safeguarding.audit.grades;

import java.util.Optional;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When a grade can be given. */
public final class GradeRules {

    /** A grade belongs to its scale and its time. */
    public static final Rule IN_ITS_SCALE = new Rule(
            "F3",
            "Ofsted's judgements: adequate until November 2013, requires improvement from November 2013, requires improvement"
                    + " to be good from January 2018",
            "A grade is one of its scale, given on a day on which the scale is used; it is never translated into another.");

    private GradeRules() {}

    /** Can this grade be given, in this scale? */
    public static Verdict permits(Grade grade, Optional<GradeScale> scale) {
        if (scale.isEmpty()) {
            return IN_ITS_SCALE.refuses("There is no scale %s.".formatted(grade.scale()));
        }
        if (scale.get().step(grade.code()).isEmpty()) {
            return IN_ITS_SCALE.refuses("The grades of %s are %s."
                    .formatted(grade.scale(), String.join(", ", scale.get().codes())));
        }
        return scale.get().holdsOn(grade.on())
                ? Verdict.permitted()
                : IN_ITS_SCALE.refuses("The scale %s is not used on %s.".formatted(grade.scale(), grade.on()));
    }
}
