package safeguarding.licensing.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 1);
    private static final BodyDetails GOOD = new BodyDetails(
            DAY,
            DAY.plusMonths(12),
            false,
            DAY,
            "Xenia Sample",
            DAY,
            true,
            List.of(UUID.randomUUID()),
            List.of(new BodyPlace("Parish Hall", "GU1 1AA", "936")));

    @Test
    void nothingIsMissingWhenAllIsShown() {
        assertThat(BodyRules.shortfalls(GOOD, "936", DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-09-01, true", "2014-08-31, false", "2015-09-01, true"})
    void thePolicyIsAtMost12MonthsOld(LocalDate policyOn, boolean young) {
        var details = with(false, policyOn, "X", DAY, true, GOOD.chaperoneIds(), GOOD.places());

        assertThat(BodyRules.shortfalls(details, "936", DAY)).hasSize(young ? 0 : 1);
    }

    static Stream<Arguments> missing() {
        var some = GOOD.chaperoneIds();
        var places = GOOD.places();
        var elsewhere = List.of(places.getFirst(), new BodyPlace("Town Hall", "GU1 1AB", "937"));
        return Stream.of(
                Arguments.of(with(true, DAY, "X", DAY, true, some, places), "paidBeyondExpenses", "H4"),
                Arguments.of(with(false, null, "X", DAY, true, some, places), "policyOn", "H4"),
                Arguments.of(with(false, DAY, null, DAY, true, some, places), "namedOfficer", "H4"),
                Arguments.of(with(false, DAY, "X", null, true, some, places), "riskAssessedOn", "H4"),
                Arguments.of(with(false, DAY, "X", DAY, false, some, places), "keepsRecords", "H4"),
                Arguments.of(with(false, DAY, "X", DAY, true, List.of(), places), "chaperoneIds", "H4"),
                Arguments.of(with(false, DAY, "X", DAY, true, some, List.of()), "places", "H4"),
                Arguments.of(with(false, DAY, "X", DAY, true, some, elsewhere), "places", "H3"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatIsMissingIsNamedWithItsRule(BodyDetails details, String field, String rule) {
        assertThat(BodyRules.shortfalls(details, "936", DAY)).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo(field);
            assertThat(each.ruleId()).isEqualTo(rule);
            assertThat(each.bars()).isTrue();
        });
    }

    private static BodyDetails with(
            boolean paid,
            @Nullable LocalDate policyOn,
            @Nullable String officer,
            @Nullable LocalDate riskOn,
            boolean records,
            List<UUID> chaperones,
            List<BodyPlace> places) {
        return new BodyDetails(DAY, DAY.plusMonths(12), paid, policyOn, officer, riskOn, records, chaperones, places);
    }
}
