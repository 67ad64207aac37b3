package safeguarding.reviewing.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.annualreport.web.ReportSectionView.ThemeView;

/**
 * A section in the words of its page.
 *
 * @param code names the section within the page
 * @param empty whether nothing stands in it, neither words nor numbers
 * @param said null where nothing is said
 * @param topics what was challenged; empty in all sections but one
 * @param drift where permanence drifts; empty in all sections but one
 */
record PrintedSection(
        String code,
        String title,
        boolean empty,
        @Nullable String said,
        List<PrintedFigure> figures,
        List<PrintedTheme> topics,
        List<PrintedTheme> drift) {

    /** What was raised, and how often. */
    record PrintedTheme(String title, String count) {

        private static PrintedTheme of(ThemeView theme) {
            return new PrintedTheme(theme.title(), PrintedFigure.number(theme.count()));
        }
    }

    static PrintedSection of(ReportSectionView section) {
        var said = section.commentary();
        return new PrintedSection(
                section.section(),
                section.title(),
                said == null && section.figures().isEmpty() && section.themes().isEmpty(),
                said == null ? null : said.text(),
                section.figures().stream().map(PrintedFigure::of).toList(),
                themes(section, "challenge"),
                themes(section, "drift"));
    }

    private static List<PrintedTheme> themes(ReportSectionView section, String source) {
        return section.themes().stream()
                .filter(theme -> theme.source().equals(source))
                .map(PrintedTheme::of)
                .toList();
    }
}
