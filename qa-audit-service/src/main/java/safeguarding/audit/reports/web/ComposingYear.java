package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackResponses;
import safeguarding.audit.feedback.Respondent;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.programmes.Audits;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.audit.programmes.ProgrammeYear;
import safeguarding.audit.programmes.Programmes;
import safeguarding.audit.reports.ReportSection;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.reports.web.AnnualSectionView.SaidView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.ShowingFigures;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.Commentary;
import safeguarding.platform.time.CivilTime;

/** Puts the report of a year together from figures, audits, findings and what is said. */
@ApplicationScoped
class ComposingYear {

    private static final List<String> FIGURES = Arrays.stream(ReportSection.values())
            .flatMap(section -> section.figures().stream())
            .toList();

    private final ShowingFigures showing;
    private final Programmes programmes;
    private final Audits audits;
    private final KnownAudits known;
    private final ReportedAudits lines;
    private final ReportedFindings findings;
    private final FeedbackResponses feedback;
    private final Clock clock;

    ComposingYear(
            ShowingFigures showing,
            Programmes programmes,
            Audits audits,
            KnownAudits known,
            ReportedAudits lines,
            ReportedFindings findings,
            FeedbackResponses feedback,
            Clock clock) {
        this.showing = showing;
        this.programmes = programmes;
        this.audits = audits;
        this.known = known;
        this.lines = lines;
        this.findings = findings;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** Counts the year up to its last day, or to today where it has not ended, by what is known now. */
    CountedYear count(ReportingYear year, Commentary commentary) {
        var today = CivilTime.today(clock);
        var asAt = today.isBefore(year.last()) ? today : year.last();
        var question = Question.of(year.first(), asAt, asAt, null, clock);
        return new CountedYear(question, showing.counted(FIGURES, question), ofProgramme(year), commentary);
    }

    private List<KnownAudit> ofProgramme(ReportingYear year) {
        var ids = programmes.of(new ProgrammeYear(year.startsIn())).stream()
                .flatMap(programme -> audits.ofProgramme(programme.id()).stream())
                .map(PlannedAudit::id)
                .toList();
        return known.all(ids).stream()
                .sorted(Comparator.comparing(KnownAudit::reference))
                .toList();
    }

    /** The sections as somebody may have them. */
    List<AnnualSectionView> sections(CountedYear counted, Audience audience) {
        var figures =
                figures(counted, audience).stream().collect(Collectors.toMap(IndicatorView::id, Function.identity()));
        var given = counted.audits().stream()
                .filter(audit -> audience == Audience.UNIT || ReadersOfReports.isGiven(audit))
                .toList();
        var found = findings.of(given, audience);
        return Arrays.stream(ReportSection.values())
                .map(section -> section(section, figures, counted, audience, found))
                .toList();
    }

    private List<IndicatorView> figures(CountedYear counted, Audience audience) {
        return switch (audience) {
            case UNIT -> showing.all(counted.figures(), counted.question());
            case PUBLIC -> showing.forThePublic(counted.figures(), counted.question());
        };
    }

    private AnnualSectionView section(
            ReportSection section,
            Map<String, IndicatorView> figures,
            CountedYear counted,
            Audience audience,
            ReportedFindings.Found found) {
        return new AnnualSectionView(
                Codes.of(section),
                section.title(),
                said(counted.commentary(), section),
                section.figures().stream()
                        .map(id -> Objects.requireNonNull(figures.get(id)))
                        .toList(),
                section == ReportSection.PROGRAMME
                        ? counted.audits().stream()
                                .map(audit -> lines.line(audit, audience))
                                .toList()
                        : List.of(),
                switch (section) {
                    case GOOD_PRACTICE -> found.strengths();
                    case CHALLENGES -> found.areasForImprovement();
                    default -> List.of();
                },
                section == ReportSection.FEEDBACK ? heard(counted.question(), audience) : List.of());
    }

    private List<ReportedCountView> heard(Question question, Audience audience) {
        return Counted.kinds(feedback.heard(question.from(), question.to()), Respondent.values(), audience)
                .parts()
                .stream()
                .map(ReportedCountView::of)
                .toList();
    }

    private static @Nullable SaidView said(Commentary commentary, ReportSection section) {
        return commentary
                .in(section)
                .map(comment -> new SaidView(comment.text(), comment.writtenOn()))
                .orElse(null);
    }
}
