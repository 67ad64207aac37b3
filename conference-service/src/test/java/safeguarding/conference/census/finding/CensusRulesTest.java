package safeguarding.conference.census.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.census.file.CensusFile;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Each rule: a file that breaks it, and beside it files that keep it by a day. */
class CensusRulesTest {

    /** What the import says of itself; the tests of the import show them. */
    private static final Set<String> OF_THE_IMPORT =
            Set.of("ahead", "not-taken", "start-not-known", "end-not-known", "conflict");

    private final CheckingCensus checking = new CheckingCensus(new Weekdays());

    @Test
    void findsNothingInASoundFile() {
        assertThat(codes(CensusXml.SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "/safeguarding/conference/census/broken.csv", delimiter = '~', numLinesToSkip = 1)
    void findsTheRuleThatIsBroken(String rule, String found, String instead) {
        assertThat(codes(CensusXml.with(found, instead == null ? "" : instead))).contains(rule);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "/safeguarding/conference/census/kept.csv", delimiter = '~', numLinesToSkip = 1)
    void findsNothingOnTheOtherSideOfTheBoundary(String rule, String found, String instead) {
        assertThat(codes(CensusXml.with(found, instead == null ? "" : instead))).doesNotContain(rule);
    }

    @Test
    void hasAFileForEveryRuleOfTheTable() throws Exception {
        var shown = new HashSet<>(OF_THE_IMPORT);
        try (var cases = getClass().getResourceAsStream("/safeguarding/conference/census/broken.csv")) {
            new String(cases.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> shown.add(line.split("~")[0]));
        }
        var ids = CensusRules.all().stream().map(CensusRule::id).toList();

        assertThat(ids).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void refusesOnlyWhatContradictsItself() {
        assertThat(CensusRules.all().stream().filter(CensusRule::refuses).map(CensusRule::id))
                .containsExactlyInAnyOrder("8500", "death-before-birth", "8615", "8925", "8935");
    }

    @Test
    void saysHowSevereItIsAndWhatMendsItWithoutTheValue() {
        var finding = findings(CensusXml.with("WBRI", "QQQQ")).getFirst();

        assertThat(finding.path()).isEqualTo("ChildCharacteristics.Ethnicity");
        assertThat(finding.message()).contains("error", "To mend it:").doesNotContain("QQQQ");
    }

    private Set<String> codes(String xml) {
        return findings(xml).stream().map(Finding::code).collect(Collectors.toSet());
    }

    private java.util.List<Finding> findings(String xml) {
        var file = new CensusFile(CensusXml.stream(xml));
        var all = new java.util.ArrayList<Finding>();
        for (var child = file.next(); child.isPresent(); child = file.next()) {
            all.addAll(checking.check(child.orElseThrow()).findings());
        }
        return all;
    }

    /** Weekdays without the one bank holiday that matters here. */
    private static final class Weekdays implements WorkingDayCalendar {

        private static final LocalDate BANK_HOLIDAY = LocalDate.of(2015, 5, 25);

        @Override
        public int between(LocalDate dueOn, LocalDate heldOn) {
            return (int) dueOn.plusDays(1)
                    .datesUntil(heldOn.plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isBankHoliday(day))
                    .count();
        }

        @Override
        public boolean knows(LocalDate day) {
            return day.getYear() >= 2012;
        }

        @Override
        public boolean isBankHoliday(LocalDate day) {
            return day.equals(BANK_HOLIDAY);
        }
    }
}
