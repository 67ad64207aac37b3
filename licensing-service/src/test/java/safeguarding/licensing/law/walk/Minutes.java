package safeguarding.licensing.law.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A table of all real minutes of some years in London: of each, which day and which minute the clocks show. */
final class Minutes {

    static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final int DAYS = 1150;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Day of each real minute, counted from the first. */
    static final int[] DAY = new int[DAYS * 1440];

    /** Minute after midnight that the clock shows in each real minute. */
    static final int[] CLOCK = new int[DAYS * 1440];

    /** First real minute of each day. */
    static final int[] MIDNIGHT = new int[DAYS + 1];

    static {
        var start = FIRST.atStartOfDay(LONDON).toEpochSecond();
        var rules = LONDON.getRules();
        for (int i = DAY.length - 1; i >= 0; i--) {
            var instant = start + i * 60L;
            var local =
                    instant + rules.getOffset(Instant.ofEpochSecond(instant)).getTotalSeconds();
            DAY[i] = (int) (local / 86_400 - FIRST.toEpochDay());
            CLOCK[i] = (int) (local % 86_400 / 60);
            MIDNIGHT[DAY[i]] = i;
        }
    }

    private Minutes() {}

    static int day(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    /** The first real minute in which the clocks show this. */
    static int at(LocalDateTime time) {
        var midnight = MIDNIGHT[day(time.toLocalDate())];
        var clock = time.getHour() * 60 + time.getMinute();
        if (CLOCK[midnight + clock] == clock) {
            return midnight + clock;
        }
        var i = midnight;
        while (CLOCK[i] != clock) {
            i++;
        }
        return i;
    }
}
