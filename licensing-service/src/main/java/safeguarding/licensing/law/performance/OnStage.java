package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.List;

/** On which days a child takes part, counted up so that a stretch of days is counted at once. */
final class OnStage {

    private final long first;

    /** How many days on stage there are before each day from the first on. */
    private final int[] before;

    /** From days in order. */
    OnStage(List<LocalDate> days) {
        first = days.isEmpty() ? 0 : days.getFirst().toEpochDay();
        before = new int[days.isEmpty() ? 1 : index(days.getLast()) + 2];
        days.forEach(day -> before[index(day) + 1] = 1);
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
    }

    boolean on(LocalDate day) {
        return count(day, 1) == 1;
    }

    /** How many days on stage there are among so many days. */
    int count(LocalDate from, int days) {
        return before(from.toEpochDay() + days) - before(from.toEpochDay());
    }

    private int before(long day) {
        return before[(int) Math.clamp(day - first, 0L, before.length - 1L)];
    }

    private int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - first);
    }
}
