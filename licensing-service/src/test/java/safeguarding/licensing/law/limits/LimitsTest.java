package safeguarding.licensing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

    private static final LocalDate COMMENCEMENT = LocalDate.of(2027, 4, 5);

    @Test
    void haveIdsOfTheirOwnAndEachARuleAndACitation() {
        var all = Limits.commencing(null).all();

        assertThat(all).extracting(Limit::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(limit -> {
            assertThat(limit.rule()).matches("[GH]\\d+");
            assertThat(limit.citation()).isNotBlank();
            assertThat(limit.id()).startsWith(limit.regime().name().toLowerCase(Locale.ROOT) + ".");
        });
    }

    /** The list of rules has ages from 13 on where the Act says "under 15" (licensing-hours.md); all else is as it is there. */
    @ParameterizedTest
    @CsvFileSource(resources = "/safeguarding/licensing/law/list-of-rules-limits.csv", numLinesToSkip = 1)
    void haveEveryRowOfTheListOfRules(
            String regime,
            @Nullable String from,
            @Nullable String until,
            String rule,
            @Nullable String ageFrom,
            @Nullable String ageUntil,
            String value,
            String unit,
            @Nullable String status,
            String confidence) {
        var age = ageFrom == null || ageFrom.equals("13") ? "" : ageFrom;
        var rows = Table.read("/safeguarding/licensing/law/limits.csv").stream()
                .filter(row -> row.getOrDefault("regime", "").equals(regime)
                        && row.getOrDefault("rule", "").equals(rule))
                .filter(row -> row.getOrDefault("age_from", "").equals(age))
                .toList();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(List.of(
                                row.getOrDefault("effective_from", ""),
                                row.getOrDefault("effective_to", ""),
                                row.getOrDefault("age_to_exclusive", ""),
                                row.getOrDefault("value", ""),
                                row.getOrDefault("unit", ""),
                                row.getOrDefault("confidence", "")))
                        .containsExactly(given(from), given(until), given(ageUntil), value, unit, confidence));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void useEveryKind(LimitKind kind) {
        assertThat(Limits.commencing(null).all()).extracting(Limit::kind).contains(kind);
    }

    @Test
    void keepTheSectionOf2026InactiveUntilItIsCommenced() {
        var limits = Limits.commencing(null);

        assertThat(limits.all()).extracting(Limit::regime).contains(Regime.EMPLOYMENT_2026);
        assertThat(limits.on(LocalDate.of(2040, 1, 1), LimitKind.LATEST_FINISH))
                .extracting(Limit::regime)
                .containsExactly(Regime.EMPLOYMENT_1933);
    }

    @ParameterizedTest
    @CsvSource({
        "1998-08-03, ",
        "1998-08-04, EMPLOYMENT_1933",
        "2027-04-04, EMPLOYMENT_1933",
        "2027-04-05, EMPLOYMENT_2026"
    })
    void changeOnTheDayOfCommencement(LocalDate day, Regime regime) {
        var found = Limits.commencing(COMMENCEMENT).on(day, LimitKind.LATEST_FINISH);

        assertThat(found.stream().map(Limit::regime).toList())
                .isEqualTo(Stream.ofNullable(regime).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-01, 4, performance_2014.at-place.under-5",
        "2016-06-01, 5, performance_2014.at-place.from-5-to-8",
        "2016-06-01, 8, performance_2014.at-place.from-5-to-8",
        "2016-06-01, 9, performance_2014.at-place.from-9",
        "2015-02-06, 9, performance_2014.at-place.from-9"
    })
    void goByTheAgeOnTheDay(LocalDate day, int age, String id) {
        assertThat(Limits.commencing(null).on(day, LimitKind.AT_PLACE, age))
                .extracting(Limit::id)
                .isEqualTo(id);
    }

    @Test
    void holdNoPerformanceRuleBefore6February2015() {
        var limits = Limits.commencing(null);

        assertThat(limits.on(LocalDate.of(2015, 2, 5), LimitKind.AT_PLACE, 9)).isNull();
        assertThat(limits.on(LocalDate.of(2015, 2, 5), LimitKind.NOTICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "420, CLOCK, 07:00",
        "1439, CLOCK, 23:59",
        "1440, CLOCK, 00:00 on the next day",
        "1530, CLOCK, 01:30 on the next day",
        "570, DURATION, 9 hours 30 minutes",
        "60, DURATION, 1 hour",
        "1, DURATION, 1 minute",
        "0, DURATION, 0 hours",
        "14, YEAR, 14 years",
        "1, CHILD, 1 child",
        "12, CHILD, 12 children",
        "2, WEEK, 2 weeks"
    })
    void speakInWords(int amount, Unit unit, String text) {
        assertThat(new Figure(amount, unit).text()).isEqualTo(text);
    }

    @Test
    void refuseATableThatIsNotThere() {
        assertThatThrownBy(() -> Table.read("/nowhere.csv")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void areOfMediumConfidenceWhereThePageSaysSo() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "domain", "licensing-hours.md"));
        var named = Pattern.compile("\\| `([a-z0-9_]+\\.[a-z0-9.-]+)` \\|")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(Limits.commencing(null).all().stream()
                        .filter(limit -> limit.confidence() == Confidence.MEDIUM)
                        .map(Limit::id))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
