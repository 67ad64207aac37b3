package safeguarding.audit.performance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.CountedFigure;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.DueFigure;
import safeguarding.platform.measure.DueFigure.Named;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** Audits of cases: done, in time, graded, and how far auditors agree. */
@ApplicationScoped
class CaseFigures {

    private static final String PRACTICE = "Practice of this service: ";

    private static final Breakdown AREA = Breakdown.open("area", "Area");
    private static final Breakdown GRADE = Breakdown.open("grade", "Grade, each within its own scale (F3)");

    /** As an auditor submitted it; in a moderated case each auditor's counts by itself. */
    private static final String GRADE_OF = "cast(c.judgement as jsonb) ->> 'grade'";

    /** QA1. */
    @Produces
    @Singleton
    Indicator done() {
        return new CountedFigure(
                Definition.number(
                                "case-audits-submitted",
                                "Audits of cases submitted",
                                "Audits of cases that their auditors submitted in the period; of a case that two audited, two.",
                                "QA1",
                                PRACTICE + "fieldwork of a case",
                                "audits of cases")
                        .brokenDownBy(GRADE, AREA),
                CaseFigures::submitted);
    }

    /** QA1. */
    @Produces
    @Singleton
    Indicator inTime() {
        return new DueFigure(
                new Named("case-audits-in-time", "Audits of cases in time", "QA1", PRACTICE + "fieldwork of a case"),
                "Audits of cases",
                List.of("case-audit"),
                null);
    }

    /** F3. */
    @Produces
    @Singleton
    Indicator good() {
        return new CountedFigure(
                Definition.share(
                                "case-audits-good-or-better",
                                "Audits of cases graded good or better",
                                "Audits of cases submitted in the period: the share graded good or outstanding, each within its own"
                                        + " scale; grades are never translated.",
                                "F3",
                                "Grades of Ofsted by their time")
                        .brokenDownBy(GRADE, AREA),
                facts -> submitted(facts).met(GRADE_OF + " in ('good', 'outstanding')"));
    }

    /** QA23. */
    @Produces
    @Singleton
    Indicator agreed() {
        return new CountedFigure(
                Definition.share(
                                "moderated-cases-agreed",
                                "Moderated cases whose auditors gave the same grade",
                                "Cases that were moderated in the period: the share in which the auditors gave the same grade"
                                        + " before anything was settled. Coefficients of agreement are with each audit.",
                                "QA23",
                                PRACTICE + "the second auditor is blind to the first")
                        .brokenDownBy(AREA),
                facts -> CaseQuery.happening(facts.of("case_moderation") + " m", "m.moderated_on")
                        .met("""
                                not exists (select 1 from jsonb_array_elements(cast(m.settlement as jsonb) -> 'all') s (settled)
                                    where s.settled ->> 'about' = 'case-grade')""")
                        .group("area", "m.area"));
    }

    /** QA5. */
    @Produces
    @Singleton
    Indicator concerns() {
        return new DueFigure(
                new Named(
                        "immediate-concerns-acknowledged-in-time",
                        "Immediate concerns acknowledged in time",
                        "QA5",
                        PRACTICE + "a child at risk is answered for by the next working day"),
                "Immediate concerns",
                List.of("concern-acknowledged"),
                null);
    }

    private static CaseQuery submitted(Facts facts) {
        return CaseQuery.happening(facts.of("case_audit") + " c", "c.submitted_on")
                .where("c.state = 'SUBMITTED'")
                .group("grade", GRADE_OF)
                .group("area", "c.area");
    }
}
