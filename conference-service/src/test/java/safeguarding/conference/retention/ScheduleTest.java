package safeguarding.conference.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate BORN = LocalDate.of(2008, 2, 29);

    @Test
    void givesNoDayWhileItIsOff() {
        for (var kind : RetentionKind.values()) {
            assertThat(schedule(false, OptionalInt.of(25)).dueOn(kind, life(null), BORN))
                    .isEmpty();
        }
    }

    @Test
    void givesNoDayForARecordForWhichTheCouncilHasChosenNone() {
        assertThat(schedule(true, OptionalInt.empty()).dueOn(RetentionKind.CHILD_PROTECTION, life(null), null))
                .isEmpty();
        assertThat(schedule(true, OptionalInt.of(25)).dueOn(RetentionKind.CHILD_IN_NEED, life(null), null))
                .isEmpty();
    }

    @Test
    void countsCalendarYears() {
        var schedule = schedule(true, OptionalInt.of(25));
        assertThat(schedule.dueOn(RetentionKind.CHILD_PROTECTION, life(null), null))
                .contains(LocalDate.of(2033, 2, 28));
        assertThat(schedule.dueOn(RetentionKind.LOOKED_AFTER, life(null), null)).contains(LocalDate.of(2083, 2, 28));
        assertThat(schedule.dueOn(RetentionKind.SUPERVISION_ORDER, life(null), null))
                .contains(LocalDate.of(2029, 2, 28));
        assertThat(schedule.dueOn(RetentionKind.ADOPTED, life(null), LocalDate.of(2012, 2, 29)))
                .contains(LocalDate.of(2112, 2, 29));
    }

    @Test
    void countsFromDeathForAChildWhoWasLookedAfterAndDiedBefore18() {
        var schedule = schedule(true, OptionalInt.of(25));
        assertThat(schedule.dueOn(RetentionKind.LOOKED_AFTER, life(LocalDate.of(2026, 2, 28)), null))
                .contains(LocalDate.of(2083, 2, 28));
        assertThat(schedule.dueOn(RetentionKind.LOOKED_AFTER, life(LocalDate.of(2026, 2, 27)), null))
                .contains(LocalDate.of(2041, 2, 27));
    }

    @Test
    void givesNoDayWhereTheDayOfBirthIsNotKnown() {
        var unknown = new LifeOfChild(new UUID(0, 1), "north-east", null, null, true, null);
        assertThat(schedule(true, OptionalInt.of(25)).dueOn(RetentionKind.ADOPTED, unknown, LocalDate.of(2012, 2, 29)))
                .isEmpty();
    }

    private static LifeOfChild life(@Nullable LocalDate diedOn) {
        return new LifeOfChild(new UUID(0, 1), "north-east", BORN, diedOn, true, null);
    }

    private static Schedule schedule(boolean on, OptionalInt childProtection) {
        return new Schedule(new RetentionSettings() {
            @Override
            public boolean on() {
                return on;
            }

            @Override
            public OptionalInt childProtectionYears() {
                return childProtection;
            }

            @Override
            public OptionalInt childInNeedYears() {
                return OptionalInt.empty();
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
            public int supervisionOrderYears() {
                return 21;
            }
        });
    }
}
