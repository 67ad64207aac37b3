package safeguarding.audit.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.Measure.AnsweredYes;
import safeguarding.audit.feedback.Respondent;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.report.Audience;

/** Small numbers are kept back from readers outside the unit, and so is what would give one back. */
class CountedTest {

    private static final AnsweredYes YES = new AnsweredYes("q");

    private static GradedCase answered(@Nullable String area, String answer) {
        return new GradedCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                area,
                null,
                null,
                null,
                LocalDate.of(2013, 6, 3),
                null,
                Map.of("q", answer));
    }

    private static ComparedAudit audit(List<GradedCase> cases) {
        return new ComparedAudit(
                new KnownAudit(
                        UUID.randomUUID(),
                        "2013-14/01",
                        "An audit",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        CaseKind.CHILD_PROTECTION_PLAN,
                        UUID.randomUUID(),
                        1,
                        List.of(),
                        LocalDate.of(2013, 6, 3),
                        LocalDate.of(2013, 7, 31),
                        10,
                        0,
                        null,
                        false,
                        AuditStanding.REPORTED),
                cases);
    }

    private static List<GradedCase> cases(@Nullable String area, int yes, int no) {
        var cases = new ArrayList<GradedCase>();
        IntStream.range(0, yes).forEach(each -> cases.add(answered(area, "yes")));
        IntStream.range(0, no).forEach(each -> cases.add(answered(area, "no")));
        return cases;
    }

    @Test
    void theUnitHasEveryNumber() {
        var shares = Counted.shares(audit(cases("north-east", 1, 1)), YES, Audience.UNIT);

        assertThat(shares.whole().told())
                .hasValueSatisfying(share -> assertThat(share.of()).isEqualTo(2));
        assertThat(isHidden(shares, "north-east")).isFalse();
    }

    @Test
    void oneSmallAreaIsNotGivenBackByTheOthers() {
        var cases = new ArrayList<GradedCase>();
        cases.addAll(cases("north-east", 20, 20));
        cases.addAll(cases("south-east", 8, 9));
        cases.addAll(cases("south-west", 1, 9));

        var told = Counted.shares(audit(cases), YES, Audience.PUBLIC);

        assertThat(told.whole().suppressed()).isFalse();
        assertThat(isHidden(told, "south-west")).isTrue();
        assertThat(isHidden(told, "south-east")).isTrue();
        assertThat(isHidden(told, "north-east")).isFalse();
    }

    /** Cases of no known area are a group of their own: an area is not told where the rest of the whole is small. */
    @Test
    void theOnlyAreaIsNotToldWhereFewBelongToNone() {
        var cases = new ArrayList<>(cases("north-east", 10, 10));
        cases.addAll(cases(null, 2, 1));

        var told = Counted.shares(audit(cases), YES, Audience.PUBLIC);

        assertThat(told.whole().suppressed()).isFalse();
        assertThat(isHidden(told, "north-east")).isTrue();
    }

    /** Whatever the numbers are: no group that is told is small, and what the whole leaves over of those told is not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingSmallIsToldOrGivenBack(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var cases = new ArrayList<GradedCase>();
            for (var area : new @Nullable String[] {"a", "b", "c", "d", null}) {
                cases.addAll(cases(area, random.nextInt(14), random.nextInt(14)));
            }
            var told = Counted.shares(audit(cases), YES, Audience.PUBLIC);
            if (told.whole().suppressed()) {
                assertThat(told.byArea().values()).allMatch(ToldShare::suppressed);
                continue;
            }
            var whole = told.whole().counted();
            var met = whole.met();
            var unmet = whole.of() - whole.met();
            for (var area : told.byArea().values().stream()
                    .map(ToldShare::told)
                    .flatMap(Optional::stream)
                    .toList()) {
                assertNotSmall(area.met());
                assertNotSmall(area.of() - area.met());
                met -= area.met();
                unmet -= area.of() - area.met();
            }
            assertNotSmall(met);
            assertNotSmall(unmet);
        }
    }

    private static boolean isHidden(ToldShares shares, String area) {
        return Objects.requireNonNull(shares.byArea().get(area)).suppressed();
    }

    private static void assertNotSmall(int cases) {
        assertThat(cases < 1 || cases > 5).as("%d cases", cases).isTrue();
    }

    @Test
    void aDistributionIsToldWholeOrNotAtAll() {
        var codes = List.of("outstanding", "good", "inadequate");
        var found = new ArrayList<String>();
        IntStream.range(0, 7).forEach(each -> found.add("outstanding"));
        IntStream.range(0, 6).forEach(each -> found.add("good"));

        assertThat(Counted.distribution(codes, found, Audience.PUBLIC).parts())
                .extracting(ToldCount::count)
                .containsExactly(7L, 6L, 0L);

        found.add("inadequate");
        var told = Counted.distribution(codes, found, Audience.PUBLIC);

        assertThat(told.parts()).extracting(ToldCount::count).containsOnlyNulls();
        assertThat(told.whole().count()).isEqualTo(14);
        assertThat(Counted.distribution(codes, found, Audience.UNIT).parts())
                .extracting(ToldCount::count)
                .containsExactly(7L, 6L, 1L);
    }

    @Test
    void ofKindsThatComeToAWholeASmallOneTakesAnotherWithIt() {
        var told = Counted.kinds(
                Map.of(Respondent.CHILD, 2L, Respondent.PARENT, 30L, Respondent.CARER, 9L),
                Respondent.values(),
                Audience.PUBLIC);

        assertThat(told.parts())
                .extracting(ToldCount::code, ToldCount::count)
                .containsExactly(
                        tuple("child", null), tuple("parent", 30L), tuple("carer", null), tuple("professional", 0L));
    }
}
