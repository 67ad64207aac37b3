package safeguarding.reviewing.annualreport.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.ShowingFigures;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.Commentary;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.annualreport.ReportSection;
import safeguarding.reviewing.annualreport.web.ReportSectionView.SaidView;
import safeguarding.reviewing.careplan.web.CountingDrift;

/** Puts the report of a year together from figures, themes and what is said. */
@ApplicationScoped
class ComposingReport {

    private static final List<String> FIGURES = Arrays.stream(ReportSection.values())
            .flatMap(section -> section.figures().stream())
            .toList();

    private final ShowingFigures showing;
    private final CountingDrift drift;
    private final Clock clock;

    ComposingReport(ShowingFigures showing, CountingDrift drift, Clock clock) {
        this.showing = showing;
        this.drift = drift;
        this.clock = clock;
    }

    /** Counts the year up to its last day, or to today where it has not ended, by what is known now. */
    CountedReport count(ReportingYear year, Commentary commentary) {
        var today = CivilTime.today(clock);
        var asAt = today.isBefore(year.last()) ? today : year.last();
        var question = Question.of(year.first(), asAt, asAt, null, clock);
        return new CountedReport(question, showing.counted(FIGURES, question), drift.on(asAt), commentary);
    }

    /** The sections as somebody may have them. */
    List<ReportSectionView> sections(CountedReport counted, Audience audience) {
        var figures =
                figures(counted, audience).stream().collect(Collectors.toMap(IndicatorView::id, Function.identity()));
        return Arrays.stream(ReportSection.values())
                .map(section -> section(section, figures, counted, audience))
                .toList();
    }

    private List<IndicatorView> figures(CountedReport counted, Audience audience) {
        return switch (audience) {
            case UNIT -> showing.all(counted.figures(), counted.question());
            case PUBLIC -> showing.forThePublic(counted.figures(), counted.question());
        };
    }

    private static ReportSectionView section(
            ReportSection section, Map<String, IndicatorView> figures, CountedReport counted, Audience audience) {
        return new ReportSectionView(
                Codes.of(section),
                section.title(),
                said(counted.commentary(), section),
                section.figures().stream()
                        .map(id -> Objects.requireNonNull(figures.get(id)))
                        .toList(),
                section == ReportSection.THEMES
                        ? Themes.of(Objects.requireNonNull(figures.get(Themes.CHALLENGES)), counted, audience)
                        : List.of());
    }

    private static @Nullable SaidView said(Commentary commentary, ReportSection section) {
        return commentary
                .in(section)
                .map(comment -> new SaidView(comment.text(), comment.writtenOn()))
                .orElse(null);
    }
}
