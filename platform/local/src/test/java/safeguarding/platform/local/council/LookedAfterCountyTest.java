package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The looked-after children of the county are as many as there are to be, and such as people of the unit would recognise. */
class LookedAfterCountyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DemonstrationCounty COUNTY = DemonstrationCounty.ofTheReport();
    private static final LookedAfterCounty LOOKED_AFTER = COUNTY.lookedAfter();
    private static final List<JsonNode> LINES =
            LOOKED_AFTER.histories().stream().map(LookedAfterCountyTest::read).toList();

    @Test
    void eightHundredAreLookedAfterAndSomeHaveLeft() {
        assertThat(inCare(line -> !status(line).equals("V4"))).hasSizeBetween(800, 803);
        assertThat(inCare(line -> status(line).equals("V4"))).hasSizeBetween(30, 36);
        assertThat(LINES.size() - inCare(line -> true).size()).isBetween(430, 700);
    }

    @Test
    void someHaveAPlanAtTheSameTimeAndAreTheSameChildren() {
        var conferenced = new Ledger(COUNTY.histories());
        var onPlans = conferenced.plans().stream()
                .filter(plan -> plan.openOn(COUNTY.today()))
                .map(plan -> id(plan.child()))
                .collect(Collectors.toSet());
        var dual = inCare(line -> onPlans.contains(id(line))).size();

        assertThat(100.0 * dual / inCare(line -> true).size()).isBetween(5.0, 8.0);
    }

    @Test
    void whoIsInBothHasTheSameNameBirthAndArea() {
        var people = COUNTY.people().stream()
                .map(LookedAfterCountyTest::read)
                .collect(Collectors.toMap(LookedAfterCountyTest::id, line -> line.path("child")));
        var both = LINES.stream().filter(line -> people.containsKey(id(line))).toList();

        assertThat(both).hasSizeGreaterThan(150).allSatisfy(line -> {
            var other = Objects.requireNonNull(people.get(id(line)));
            assertThat(line.path("child").path("name")).isEqualTo(other.path("name"));
            assertThat(line.path("child").path("dateOfBirth")).isEqualTo(other.path("dateOfBirth"));
            assertThat(line.path("child").path("identifiers").path("nhsNumber"))
                    .isEqualTo(other.path("identifiers").path("nhsNumber"));
            assertThat(line.path("child").path("responsibility").path("area"))
                    .isEqualTo(other.path("responsibility").path("area"));
        });
    }

    @Test
    void nobodyIsThereTwice() {
        assertThat(LINES.stream().map(LookedAfterCountyTest::id)).doesNotHaveDuplicates();
        assertThat(LINES.stream()
                        .map(line -> line.path("child")
                                .path("identifiers")
                                .path("nhsNumber")
                                .asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void caseloadsAreFiftyToSeventyFiveForAFullTimeOfficer() {
        var load = inCare(line -> true).stream()
                .flatMap(line -> last(line.path("periodsOfCare").path(0).path("irosNamed")))
                .collect(Collectors.groupingBy(naming -> naming.path("staffId").asText(), Collectors.counting()));

        assertThat(ReviewingOfficers.all())
                .hasSize(15)
                .filteredOn(officer -> officer.until().isEmpty())
                .allSatisfy(officer -> assertThat(load.getOrDefault(officer.staffId(), 0L) * 100 / officer.percent())
                        .as(officer.staffId())
                        .isBetween(50L, 75L));
    }

    @Test
    void childrenTakePartInMostReviewsAndNotInAll() {
        var coded = reviews()
                .map(review -> review.path("participation").path("code").asText())
                .filter(code -> !code.equals("PN0"))
                .toList();

        assertThat(100.0 * coded.stream().filter("PN7"::equals).count() / coded.size())
                .isBetween(3.0, 8.0);
    }

    @Test
    void nothingIsOfTheDayItselfOrLater() {
        assertThat(LOOKED_AFTER.histories())
                .allSatisfy(line -> assertThat(line).doesNotContain("\"openedOn\":\"2013-11-28\""));
        assertThat(reviews()
                        .map(review -> LocalDate.parse(
                                review.path("held").path("openedOn").asText())))
                .allMatch(day -> day.isBefore(COUNTY.today()) && WorkingDays.include(day));
        assertThat(LOOKED_AFTER.bookings())
                .hasSizeBetween(100, 300)
                .allMatch(booking -> booking.on().isAfter(COUNTY.today()) && WorkingDays.include(booking.on()));
    }

    @Test
    void everyKindOfCareIsThere() {
        assertThat(LINES.stream().map(LookedAfterCountyTest::status).collect(Collectors.toSet()))
                .containsAll(Set.of("V2", "V4", "C1", "C2", "J1"));
        assertThat(inCare(line -> line.path("child").has("unaccompanied"))).hasSizeBetween(15, 44);
        assertThat(LINES.stream()
                        .flatMap(line ->
                                stream(line.path("periodsOfCare").path(0).path("lines")))
                        .map(route -> route.path("line").asText())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("adoption", "special-guardianship", "long-term-fostering");
        assertThat(LINES.stream()
                        .flatMap(line ->
                                stream(line.path("periodsOfCare").path(0).path("challenges"))))
                .hasSizeBetween(24, 90);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab, Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago"})
    void isTheSameWhereverItIsMade(String language, String zone) {
        var usualLanguage = Locale.getDefault();
        var usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var there = DemonstrationCounty.ofTheReport().lookedAfter();

            assertThat(there.histories()).isEqualTo(LOOKED_AFTER.histories());
            assertThat(there.bookings()).isEqualTo(LOOKED_AFTER.bookings());
            assertThat(there.restricted()).isEqualTo(LOOKED_AFTER.restricted());
        } finally {
            Locale.setDefault(usualLanguage);
            TimeZone.setDefault(usualZone);
        }
    }

    private static List<JsonNode> inCare(Predicate<JsonNode> which) {
        return LINES.stream()
                .filter(LookedAfterCountyTest::inCare)
                .filter(which)
                .toList();
    }

    private static boolean inCare(JsonNode line) {
        return last(line.path("periodsOfCare").path(0).path("episodes")).noneMatch(episode -> episode.has("endedOn"));
    }

    private static Stream<JsonNode> reviews() {
        return LINES.stream()
                .flatMap(line -> stream(line.path("periodsOfCare").path(0).path("reviews")));
    }

    private static String status(JsonNode line) {
        return last(line.path("periodsOfCare").path(0).path("episodes"))
                .map(episode -> episode.path("legalStatus").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> last(JsonNode list) {
        return list.isEmpty() ? Stream.empty() : Stream.of(list.path(list.size() - 1));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return Ledger.stream(list);
    }

    private static String id(JsonNode line) {
        return line.path("child").path("councilChildId").asText();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
