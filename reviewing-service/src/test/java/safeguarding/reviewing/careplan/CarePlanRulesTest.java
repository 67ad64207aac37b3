package safeguarding.reviewing.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.OpenedReview;

/** The tables of the domain page, and what they leave out. */
class CarePlanRulesTest {

    private static final LocalDate STARTED = LocalDate.of(2013, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);
    private static final UUID REVIEW = UUID.randomUUID();
    private static final List<OpenedReview> HELD = List.of(new OpenedReview(REVIEW, LocalDate.of(2013, 9, 10)));

    @TestFactory
    Stream<DynamicTest> aReviewConsidersASignificantChangeFirst() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Changes of the care plan", row -> {
            var review = row.get(2).isEmpty() ? null : row.get(2).equals("it") ? REVIEW : UUID.randomUUID();
            var considered = new Consideration(review, row.get(3).isEmpty() ? null : row.get(3));

            var verdict = ChangeConsidered.permits(
                    LocalDate.parse(row.get(0)), row.get(1).equals("yes"), considered, HELD);

            assertThat(refusedBy(verdict)).isEqualTo(row.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> twoPlansAreNamedSo() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Twin-track planning", row -> {
            var decided = new DecidedRoute(
                    TODAY,
                    Codes.read("route", row.get(0), Route.class),
                    row.get(1).isEmpty() ? null : Codes.read("alongside", row.get(1), Route.class),
                    row.get(2).equals("yes"),
                    Consideration.NOT_SAID);

            assertThat(refusedBy(CarePlanRules.twinTrack(decided))).isEqualTo(row.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> stepsAreThoseOfThePage() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Steps of a line", row -> {
            var step = Codes.read("step", row.get(0), LineStepKind.class);

            assertThat(Codes.of(step.line())).isEqualTo(row.get(1));
            assertThat(step.after().map(LineStepKind::code).orElse("")).isEqualTo(row.get(2));
            assertThat(step.again()).isEqualTo(row.get(3).equals("yes"));
            assertThat(step.isLast()).isEqualTo(row.get(4).equals("yes"));
            assertThat(step.citation()).isEqualTo(row.get(5));
        });
    }

    @Test
    void thePageHasEveryStep() {
        assertThat(stepsAreThoseOfThePage()).hasSize(LineStepKind.values().length);
    }

    @TestFactory
    Stream<DynamicTest> linesGoInTheirOrder() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Course of a line", row -> {
            var line = line(row.get(0), row.get(1), row.get(2), row.get(3));

            var refused =
                    catchThrowableOfType(ProblemException.class, () -> LineRules.line(line, plan(), List.of(), TODAY));

            assertThat(
                            refused == null
                                    ? ""
                                    : Objects.requireNonNull(refused.rule()).id())
                    .isEqualTo(row.get(4));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-10,         , 2013-09-02, CP4",
        "2013-06-10, 2013-09-01, 2013-09-02, ''",
        "2013-06-10, 2013-09-02, 2013-09-02, ''",
        "2013-06-10, 2013-09-03, 2013-09-02, CP4",
    })
    void aRouteIsFollowedOnceAtATime(LocalDate from, @Nullable LocalDate to, LocalDate next, String refusedBy) {
        var before = new LineCourse(LineKind.ADOPTION, from, List.of(), to, to == null ? null : LineEnd.ANOTHER_ROUTE);

        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> LineRules.line(LineCourse.from(LineKind.ADOPTION, next), plan(), List.of(before), TODAY));
        LineRules.line(LineCourse.from(LineKind.SPECIAL_GUARDIANSHIP, next), plan(), List.of(before), TODAY);

        assertThat(refused == null ? "" : Objects.requireNonNull(refused.rule()).id())
                .isEqualTo(refusedBy);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-07-01, 2013-08-11, false",
        "2013-07-01, 2013-08-12, true",
        "          , 2013-07-02, true",
    })
    void aNewBornChildMayBePlacedWithoutConsentOrOrder(@Nullable LocalDate born, LocalDate placed, boolean flagged) {
        var line = line("adoption", "2013-06-10", "agency-decision 2013-06-12; adopters-matched 2013-06-13", "")
                .with(new LineStep(LineStepKind.PLACED_FOR_ADOPTION, placed));

        assertThat(CarePlanQuality.placedWithoutAuthority(line, born)).isEqualTo(flagged);
        for (var authority : List.of(LineStepKind.CONSENT_GIVEN, LineStepKind.PLACEMENT_ORDER_GRANTED)) {
            assertThat(CarePlanQuality.placedWithoutAuthority(line.with(new LineStep(authority, placed)), born))
                    .isFalse();
            assertThat(CarePlanQuality.placedWithoutAuthority(
                            line.with(new LineStep(authority, placed.plusDays(1))), born))
                    .isEqualTo(flagged);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013-10-01, 2013-10-01, false",
        "2013-10-01, 2013-10-02, true",
        "2013-11-04, 2013-11-28, false",
        "          , 2013-11-28, false",
    })
    void anElementIsLookedAtAgainByItsDay(@Nullable LocalDate by, LocalDate day, boolean flagged) {
        var plan = plan();
        plan.agree(Written.of(contact(LocalDate.of(2013, 7, 1), by)), "north-east");
        plan.agree(Written.of(contact(LocalDate.of(2013, 11, 4), null)), "north-east");

        assertThat(CarePlanQuality.isNotLookedAt(plan, ElementKind.CONTACT, day))
                .isEqualTo(flagged);
        assertThat(CarePlanQuality.isNotLookedAt(plan, ElementKind.HEALTH_PLAN, day))
                .isFalse();
    }

    private static AgreedElement contact(LocalDate agreedOn, @Nullable LocalDate lookAgainBy) {
        return new AgreedElement(ElementKind.CONTACT, agreedOn, lookAgainBy, null, null, false, Consideration.NOT_SAID);
    }

    @Test
    void whatIsWrittenIsMasked() {
        var element = new AgreedElement(
                ElementKind.CONTACT, TODAY, null, "DOC-1", "Twice a week.", true, new Consideration(null, "Notice."));

        assertThat(Written.of(element).toString() + element + element.considered())
                .doesNotContain("Twice", "Notice", "DOC-1");
    }

    private static String refusedBy(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rule().id() : "";
    }

    private static CarePlan plan() {
        return CarePlan.open(UUID.randomUUID(), UUID.randomUUID(), "north-east", STARTED);
    }

    private static LineCourse line(String kind, String from, String steps, String ended) {
        return new LineCourse(
                Codes.read("line", kind, LineKind.class),
                LocalDate.parse(from),
                Arrays.stream(steps.split("; "))
                        .filter(step -> !step.isEmpty())
                        .map(step -> step.split(" "))
                        .map(step ->
                                new LineStep(Codes.read("step", step[0], LineStepKind.class), LocalDate.parse(step[1])))
                        .toList(),
                ended.isEmpty() ? null : LocalDate.parse(ended.split(" ")[0]),
                ended.isEmpty() ? null : Codes.read("end", ended.split(" ")[1], LineEnd.class));
    }
}
