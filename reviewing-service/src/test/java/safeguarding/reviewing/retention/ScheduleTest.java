package safeguarding.reviewing.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;

class ScheduleTest {

    private static final UUID CHILD = new UUID(0, 1);

    @TestFactory
    Stream<DynamicTest> keepsARecordUntilTheDayOfTheTable() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How long a record is kept", row -> {
            var life = life(row);
            var set = said(life, row.get(4));

            assertThat(schedule(true, OptionalInt.empty()).dueOn(life, set))
                    .isEqualTo(Optional.ofNullable(day(row.get(5))));
            assertThat(Schedule.kindOf(life, set).rule()).isEqualTo(row.get(6));
        });
    }

    @TestFactory
    Stream<DynamicTest> givesNoDayWhileItIsOff() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How long a record is kept", row -> {
            var life = life(row);
            assertThat(schedule(false, OptionalInt.of(21)).dueOn(life, said(life, row.get(4))))
                    .isEmpty();
        });
    }

    @Test
    void keepsAChildWhoNeverWasLookedAfterUntilTheCouncilHasChosen() {
        var life = life(List.of("2009-04-17", "", "child-in-need", ""));

        assertThat(schedule(true, OptionalInt.of(21)).dueOn(life, Optional.empty()))
                .contains(LocalDate.of(2030, 4, 17));
    }

    @Test
    void looksForWhatComesUpNoLaterThanTheShortestPeriodAllows() {
        assertThat(schedule(true, OptionalInt.empty()).fewestYears()).isEqualTo(15);
        assertThat(schedule(true, OptionalInt.of(12)).fewestYears()).isEqualTo(12);
    }

    private static LifeOfChild life(List<String> row) {
        return new LifeOfChild(
                CHILD,
                "north-east",
                day(row.get(0)),
                day(row.get(1)),
                Codes.read("retention", row.get(2), RetentionKind.class),
                day(row.get(3)));
    }

    private static Optional<RetentionClass> said(LifeOfChild life, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var words = cell.split(" ");
        var set = new RetentionClass(life);
        set.set(
                RetentionKind.CHILD_IN_NEED,
                Codes.read("retention", words[0], RetentionKind.class),
                words.length > 1 ? LocalDate.parse(words[1]) : null,
                "So it was.",
                "S1",
                LocalDate.of(2014, 2, 3));
        return Optional.of(set);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static Schedule schedule(boolean on, OptionalInt inNeed) {
        return new Schedule(new RetentionSettings() {
            @Override
            public boolean on() {
                return on;
            }

            @Override
            public int lookedAfterYears() {
                return 75;
            }

            @Override
            public int lookedAfterDiedYears() {
                return 15;
            }

            @Override
            public int adoptedYears() {
                return 100;
            }

            @Override
            public OptionalInt childInNeedYears() {
                return inNeed;
            }
        });
    }
}
