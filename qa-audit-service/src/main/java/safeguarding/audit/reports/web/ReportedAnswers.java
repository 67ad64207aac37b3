package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.AnswerType;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.Measure.AnsweredYes;
import safeguarding.audit.grades.GradeScale;
import safeguarding.audit.grades.GradeScales;
import safeguarding.audit.neighbours.AskedQuestion;
import safeguarding.audit.neighbours.AskedTools;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.reports.figures.ToldCounts;
import safeguarding.platform.report.Audience;

/** How cases were graded and their questions answered, as it stands in the report of an audit. */
@ApplicationScoped
class ReportedAnswers {

    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> YES_PARTLY_NO = List.of("yes", "partly", "no");

    private final AskedTools tools;
    private final GradeScales scales;

    ReportedAnswers(AskedTools tools, GradeScales scales) {
        this.tools = tools;
        this.scales = scales;
    }

    /** The grades, each scale apart. */
    List<ReportedGradesView> grades(ComparedAudit audit, Audience audience) {
        return audit.cases().stream()
                .flatMap(each -> Stream.ofNullable(each.gradeScale()))
                .distinct()
                .sorted()
                .flatMap(scale -> scales.find(scale).stream())
                .map(scale -> grades(scale, audit.cases(), audience))
                .toList();
    }

    private static ReportedGradesView grades(GradeScale scale, List<GradedCase> cases, Audience audience) {
        var found = cases.stream()
                .filter(each -> scale.id().equals(each.gradeScale()))
                .flatMap(each -> Stream.ofNullable(each.grade()))
                .toList();
        var counted = Counted.distribution(scale.codes(), found, audience);
        return new ReportedGradesView(
                scale.id(),
                scale.title(),
                ReportedCountView.of(counted.whole(), "Cases graded"),
                counted.parts().stream()
                        .map(count -> ReportedCountView.of(
                                count,
                                scale.step(count.code())
                                        .map(GradeScale.Step::label)
                                        .orElse(count.code())))
                        .toList());
    }

    /** The questions of the tool that were answered, in their order; what is words, a number or a day is not told. */
    List<ReportedQuestionView> questions(ComparedAudit compared, Audience audience) {
        var audit = compared.audit();
        return tools.asked(audit.toolId(), audit.toolVersion()).stream()
                .flatMap(tool -> tool.questions().stream()
                        .filter(question -> question.type().isScored())
                        .filter(question -> isAnswered(question, compared.cases()))
                        .map(question -> question(question, codes(question, tool.gradeScale()), compared, audience)))
                .toList();
    }

    private static ReportedQuestionView question(
            AskedQuestion question, List<String> codes, ComparedAudit compared, Audience audience) {
        var cases = compared.cases();
        var found = cases.stream()
                .map(each -> each.answers().getOrDefault(question.code(), "not-answered"))
                .toList();
        var counted = Counted.distribution(codes, found, audience);
        return new ReportedQuestionView(
                question.code(),
                question.text(),
                counted.parts().stream().map(ReportedCountView::of).toList(),
                yes(question, cases, counted));
    }

    /** Where any answer is kept back the share of one of them is too. */
    private static @Nullable ReportedShareView yes(AskedQuestion question, List<GradedCase> cases, ToldCounts counted) {
        var yesOrNo = question.type() == AnswerType.YES_NO || question.type() == AnswerType.YES_PARTLY_NO;
        return yesOrNo && !counted.suppressed()
                ? ReportedShareView.of(new AnsweredYes(question.code()).of(cases))
                : null;
    }

    private List<String> codes(AskedQuestion question, String scale) {
        var answers = switch (question.type()) {
            case YES_NO -> YES_NO;
            case YES_PARTLY_NO -> YES_PARTLY_NO;
            case GRADE -> scales.bestFirst(scale);
            case CHOICE -> question.options().keySet().stream().sorted().toList();
            case NUMBER, DATE, TEXT -> List.<String>of();
        };
        return Stream.concat(answers.stream(), Stream.of(SubmittedAudit.NOT_APPLICABLE, "not-answered"))
                .toList();
    }

    private static boolean isAnswered(AskedQuestion question, List<GradedCase> cases) {
        return cases.stream().anyMatch(each -> each.answers().containsKey(question.code()));
    }
}
