package safeguarding.reviewing.annualreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.reviewing.careplan.drift.PermanenceDriftRule.PD1;
import static safeguarding.reviewing.careplan.drift.PermanenceDriftRule.PD2;
import static safeguarding.reviewing.careplan.drift.PermanenceDriftRule.PD3;
import static safeguarding.reviewing.careplan.drift.PermanenceDriftRule.PD4;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.Series;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.IndicatorView.BreakdownView;
import safeguarding.platform.measure.web.IndicatorView.GroupView;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.Commentary;
import safeguarding.reviewing.annualreport.web.ReportSectionView.ThemeView;

/** From one to five is small; nought and six are not. */
class ThemesTest {

    private static final LocalDate FIRST = LocalDate.parse("2013-04-01");
    private static final LocalDate LAST = LocalDate.parse("2014-03-31");

    private static final CountedReport COUNTED = new CountedReport(
            new Question(FIRST, LAST, LAST, null, LocalDate.parse("2014-05-12"), Series.QUARTER),
            List.of(),
            new TreeMap<>(Map.of(PD1, 0L, PD2, 1L, PD3, 5L, PD4, 6L)),
            Commentary.NONE);

    private static GroupView topic(String code, @Nullable Long count) {
        return new GroupView(code, code, count, null, count == null ? null : BigDecimal.valueOf(count), count == null);
    }

    private static IndicatorView challenges(GroupView... topics) {
        return new IndicatorView(
                "reviewing",
                Themes.CHALLENGES,
                "",
                "",
                "C2.9",
                "",
                "number",
                "challenges",
                FIRST,
                LAST,
                LAST,
                null,
                true,
                20L,
                null,
                BigDecimal.valueOf(20),
                false,
                List.of(),
                null,
                List.of(),
                List.of(new BreakdownView("topic", List.of(topics))),
                List.of());
    }

    private static List<String> told(Audience audience) {
        return Themes.of(challenges(), COUNTED, audience).stream()
                .map(theme -> theme.code() + " " + (theme.suppressed() ? "hidden" : theme.count()))
                .toList();
    }

    @Test
    void thePublicHasNoSmallNumberOfCarePlansThatDrift() {
        assertThat(told(Audience.PUBLIC)).containsExactly("PD1 0", "PD2 hidden", "PD3 hidden", "PD4 6");
        assertThat(Themes.of(challenges(), COUNTED, Audience.PUBLIC))
                .filteredOn(ThemeView::suppressed)
                .allSatisfy(theme -> assertThat(theme.count()).isNull());
    }

    @Test
    void theUnitHasEveryNumber() {
        assertThat(told(Audience.UNIT)).containsExactly("PD1 0", "PD2 1", "PD3 5", "PD4 6");
    }

    @Test
    void theMostFrequentTopicIsFirstAndWhatIsHiddenIsLast() {
        var topics =
                challenges(topic("care-plan", null), topic("drift", 8L), topic("health", null), topic("visits", 12L));

        assertThat(Themes.of(topics, COUNTED, Audience.PUBLIC))
                .filteredOn(theme -> theme.source().equals("challenge"))
                .extracting(ThemeView::code)
                .containsExactly("visits", "drift", "care-plan", "health");
    }
}
