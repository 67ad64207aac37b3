package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.local.council.Ledger.Sitting;

/** The county is one that people of the unit would recognise. */
class CountyPlausibilityTest {

    private static final DemonstrationCounty COUNTY = DemonstrationCounty.ofTheReport();
    private static final Ledger LEDGER = new Ledger(COUNTY.histories());
    private static final LocalDate APRIL = LocalDate.of(2012, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "school, 88, 100",
        "health-visitor, 88, 100",
        "police, 60, 90",
        "gp, 4, 16",
        "adult-mental-health, 15, 40",
        "substance-misuse, 15, 45",
        "probation, 25, 50"
    })
    void agenciesAttendAsOftenAsTheReportSays(String kind, int least, int most) {
        var seats = seats(kind);

        assertThat(percent(
                        seats.stream().filter(CountyPlausibilityTest::attended).count(), seats.size()))
                .isBetween(least, most);
    }

    @Test
    void gpsReportRarelyAndSchoolsNearlyAlways() {
        var surgeries = seats("gp");
        var schools = seats("school");

        assertThat(percent(
                        surgeries.stream()
                                .filter(seat -> seat.has("reportReceivedOn"))
                                .count(),
                        surgeries.size()))
                .isLessThan(40);
        assertThat(percent(
                        schools.stream()
                                .filter(seat -> seat.has("reportReceivedOn"))
                                .count(),
                        schools.size()))
                .isGreaterThan(85);
    }

    @Test
    void whatDecidedWasQuorateOrSaysWhyItWentAhead() {
        assertThat(LEDGER.sittings(sitting -> !sitting.heldOn().isBefore(APRIL)
                        && !sitting.outcome().equals("inquorate")
                        && !sitting.conference().has("overrideReason")))
                .isNotEmpty()
                .allSatisfy(sitting -> assertThat(knowing(sitting)).isGreaterThanOrEqualTo(2));
        assertThat(LEDGER.sittings(sitting -> sitting.outcome().equals("inquorate")
                        && !sitting.heldOn().isBefore(APRIL)))
                .isNotEmpty()
                .allSatisfy(sitting -> assertThat(knowing(sitting)).isLessThan(2));
    }

    @Test
    void siblingsReadTheSameOfAConferenceAndSomeHaveAnotherOutcome() {
        var conferences = LEDGER.sittings(sitting -> true).stream()
                .collect(Collectors.groupingBy(
                        sitting -> sitting.conference().path("reference").asText()));
        var shared = conferences.values().stream().filter(all -> all.size() > 1).toList();

        assertThat(shared)
                .hasSizeGreaterThan(500)
                .allSatisfy(all -> assertThat(all.stream()
                                .map(sitting -> sitting.conference().deepCopy())
                                .map(conference -> ((com.fasterxml.jackson.databind.node.ObjectNode) conference)
                                        .without("decision"))
                                .distinct())
                        .hasSize(1));
        assertThat(shared.stream()
                        .filter(all ->
                                all.stream().map(Sitting::outcome).distinct().count() > 1))
                .hasSizeBetween(30, shared.size() / 4);
    }

    @Test
    void everyWayIntoAndOutOfAPlanIsThere() {
        assertThat(Ledger.count(LEDGER.plans().stream().map(plan -> String.valueOf(plan.reason()))))
                .containsKeys("harm-no-longer-likely", "moved-and-taken-over", "turned-18", "left-uk", "null");
        assertThat(Ledger.count(LEDGER.sittings(sitting -> true).stream().map(Sitting::kind)))
                .containsOnlyKeys("initial", "review", "pre-birth", "transfer-in");
        assertThat(Ledger.count(LEDGER.sittings(sitting -> true).stream().map(Sitting::outcome)))
                .containsKeys("plan-made", "no-plan", "inquorate", "continued", "category-changed", "ended");
    }

    @Test
    void oneInTenOrSoPlansOfAYearIsTheSecond() {
        var started = LEDGER.plans().stream()
                .filter(plan -> Aims.year(plan.startedOn()) == 2012)
                .toList();

        assertThat(percent(started.stream().filter(plan -> plan.earlier() > 0).count(), started.size()))
                .isBetween(7, 18);
    }

    @Test
    void nothingIsOfTheDayItselfOrLaterAndConferencesAreOnWorkingDays() {
        assertThat(LEDGER.sittings(sitting -> true))
                .allSatisfy(sitting ->
                        assertThat(sitting.heldOn()).isBefore(COUNTY.today()).matches(WorkingDays::include));
        assertThat(COUNTY.diary())
                .hasSizeGreaterThan(40)
                .allSatisfy(meeting ->
                        assertThat(meeting.heldOn()).isAfter(COUNTY.today()).matches(WorkingDays::include));
    }

    @Test
    void nhsNumbersAreOfTheTestRangeCheckThemselvesAndAreGivenOnce() {
        var numbers = LEDGER.lines().stream()
                .map(line -> line.path("child").path("identifiers"))
                .filter(identifiers -> identifiers.has("nhsNumber"))
                .map(identifiers -> identifiers.path("nhsNumber").asText())
                .toList();

        assertThat(numbers).hasSizeGreaterThan(2000).doesNotHaveDuplicates().allSatisfy(number -> {
            assertThat(number).matches("999[0-9]{7}");
            int sum = 0;
            for (int place = 0; place < 10; place++) {
                sum += (number.charAt(place) - '0') * (10 - place);
            }
            assertThat(sum % 11).isZero();
        });
    }

    @Test
    void someRecordsAreRestrictedAndSomeEnquiriesAreOpen() {
        assertThat(COUNTY.restricted()).hasSizeBetween(5, 40);
        assertThat(LEDGER.lines().stream()
                        .filter(line -> line.path("conferences").isEmpty())
                        .flatMap(line -> Ledger.stream(line.path("section47Enquiries")))
                        .filter(enquiry -> !enquiry.has("endedWithoutConferenceOn")))
                .hasSizeGreaterThan(40);
    }

    private static List<JsonNode> seats(String kind) {
        return LEDGER.sittings(sitting -> true).stream()
                .flatMap(sitting -> Ledger.stream(sitting.conference().path("involvement")))
                .filter(seat -> seat.path("kind").asText().equals(kind))
                .toList();
    }

    /** Agencies beside social care that know the child and came (B2.1). */
    private static long knowing(Sitting sitting) {
        return Ledger.stream(sitting.conference().path("involvement"))
                .filter(seat -> seat.path("directContact").asBoolean())
                .filter(seat -> !seat.path("kind").asText().equals("social-care"))
                .filter(CountyPlausibilityTest::attended)
                .count();
    }

    private static boolean attended(JsonNode seat) {
        return seat.path("attendance").asText().equals("attended");
    }

    private static int percent(long some, int all) {
        return Math.toIntExact(100 * some / all);
    }
}
