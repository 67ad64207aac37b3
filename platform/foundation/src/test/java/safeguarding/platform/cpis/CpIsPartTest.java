package safeguarding.platform.cpis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.cpis.CpIsPart.HeldOut;
import safeguarding.platform.cpis.CpIsPart.PlanType;
import safeguarding.platform.cpis.CpIsPart.Reason;

class CpIsPartTest {

    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private final UUID child = UUID.randomUUID();

    @Test
    void tellsNumberTypeStartAndEnd() {
        var part = CpIsPart.of(List.of(
                plan("9990000018", false, false, null), plan("9990000026", false, false, LocalDate.of(2026, 8, 1))));

        assertThat(part.rows().stream().map(CpIsPart.Row::line))
                .containsExactly(
                        "9990000018|CHILD_PROTECTION|2026-05-04|", "9990000026|CHILD_PROTECTION|2026-05-04|2026-08-01");
        assertThat(part.heldOut()).isEmpty();
    }

    @Test
    void tellsTheUnbornUnderTheMothersNumber() {
        var part = CpIsPart.of(List.of(unborn("9990000034")));

        assertThat(part.rows()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(PlanType.UNBORN_CHILD_PROTECTION);
            assertThat(row.nhsNumber()).isEqualTo("9990000034");
        });
    }

    @Test
    void holdsOutAndListsWhatCannotOrMustNotBeTold() {
        assertThat(reason(plan(null, false, false, null))).isEqualTo(Reason.NHS_NUMBER_MISSING);
        assertThat(reason(unborn(null))).isEqualTo(Reason.MOTHERS_NHS_NUMBER_MISSING);
        assertThat(reason(plan("9990000018", true, false, null))).isEqualTo(Reason.SENSITIVE_HERE);
        assertThat(reason(plan("9990000018", false, true, null))).isEqualTo(Reason.SENSITIVE_THERE);
        assertThat(reason(plan(null, true, false, null)))
                .as("sensitive comes first")
                .isEqualTo(Reason.SENSITIVE_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "9991234560", "999000001", "99900000189", "99900000A8"})
    void holdsOutFaultyNumbers(String number) {
        assertThat(reason(plan(number, false, false, null))).isEqualTo(Reason.NHS_NUMBER_FAULTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4505577104", "4010232137", "9876543210", "9990000018"})
    void tellsSoundNumbers(String number) {
        assertThat(CpIsPart.of(List.of(plan(number, false, false, null))).rows())
                .hasSize(1);
    }

    @Test
    void holdsOutBothOfTwoUnderOneNumber() {
        var part = CpIsPart.of(List.of(
                plan("9990000018", false, false, null), plan("9990000018", false, false, null), unborn("9990000026")));

        assertThat(part.heldOut().stream().map(HeldOut::reason))
                .containsExactly(Reason.NHS_NUMBER_SHARED, Reason.NHS_NUMBER_SHARED);
        assertThat(part.rows()).hasSize(1);
    }

    @Test
    void tellsAYoungMothersOwnPlanBesideThatOfTheChildSheExpects() {
        var part = CpIsPart.of(List.of(plan("9990000018", false, false, null), unborn("9990000018")));

        assertThat(part.heldOut()).isEmpty();
        assertThat(part.rows().stream().map(CpIsPart.Row::line))
                .containsExactly(
                        "9990000018|CHILD_PROTECTION|2026-05-04|", "9990000018|UNBORN_CHILD_PROTECTION|2026-05-04|");
    }

    @Test
    void tellsOnePlanOfAMotherWhoExpectsTwins() {
        var later = new PlanStatus(
                child,
                PlanType.UNBORN_CHILD_PROTECTION,
                "9990000034",
                false,
                false,
                null,
                START.plusDays(3),
                START.plusMonths(1));

        var part = CpIsPart.of(List.of(later, unborn("9990000034")));

        assertThat(part.heldOut()).isEmpty();
        assertThat(part.rows().stream().map(CpIsPart.Row::line))
                .containsExactly("9990000034|UNBORN_CHILD_PROTECTION|2026-05-04|");
    }

    @Test
    void tellsNothingOfTheMotherWhereOneTwinIsSensitive() {
        var sensitive =
                new PlanStatus(child, PlanType.UNBORN_CHILD_PROTECTION, "9990000034", true, false, null, START, null);

        var part = CpIsPart.of(List.of(sensitive, unborn("9990000034")));

        assertThat(part.rows()).isEmpty();
        assertThat(part.heldOut().stream().map(HeldOut::reason))
                .containsExactly(Reason.SENSITIVE_HERE, Reason.SENSITIVE_HERE);
    }

    @Test
    void digestsWhatIsTold() {
        var one = plan("9990000018", false, false, null);
        var other = plan("9990000026", false, false, null);

        assertThat(CpIsPart.of(List.of(one, other)).digest())
                .isEqualTo(CpIsPart.of(List.of(other, one)).digest())
                .isNotEqualTo(CpIsPart.of(List.of(one)).digest())
                .hasSize(64);
        assertThat(CpIsPart.of(List.of()).digest())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Reason reason(PlanStatus plan) {
        var part = CpIsPart.of(List.of(plan));
        assertThat(part.rows()).isEmpty();
        return part.heldOut().getFirst().reason();
    }

    private PlanStatus plan(
            @Nullable String number, boolean restricted, boolean sensitiveThere, @Nullable LocalDate end) {
        return new PlanStatus(
                child,
                PlanType.CHILD_PROTECTION,
                number,
                restricted,
                false,
                sensitiveThere ? "CPR02" : null,
                START,
                end);
    }

    private PlanStatus unborn(@Nullable String mothersNumber) {
        return new PlanStatus(child, PlanType.UNBORN_CHILD_PROTECTION, mothersNumber, false, false, null, START, null);
    }
}
