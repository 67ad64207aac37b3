package safeguarding.platform.deadline.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import safeguarding.platform.deadline.calendar.BankHolidays;

/** Says why a date is due, so that a person can check it with a paper calendar. */
final class Sentence {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Sentence() {}

    static String about(Timescale timescale, LocalDate start, LocalDate due, BankHolidays holidays) {
        return "%s %s of %s%s"
                .formatted(
                        timescale.distance(),
                        timescale.startPhrase(),
                        FULL.format(start),
                        timescale.countsWorkingDays()
                                ? bankHolidays(start, due, holidays)
                                : shortMonth(timescale, start, due));
    }

    private static String bankHolidays(LocalDate start, LocalDate due, BankHolidays holidays) {
        var passed = due.isBefore(start) ? holidays.between(due, start.minusDays(1)) : holidays.between(start, due);
        return switch (passed.size()) {
            case 0 -> "";
            case 1 -> "; " + DAY.format(passed.first()) + " is a bank holiday";
            default -> "; " + listed(passed) + " are bank holidays";
        };
    }

    private static String listed(Collection<LocalDate> days) {
        var words = days.stream().map(DAY::format).toList();
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
    }

    private static String shortMonth(Timescale timescale, LocalDate start, LocalDate due) {
        return timescale.unit() == Timescale.Unit.MONTH && due.getDayOfMonth() != start.getDayOfMonth()
                ? "; %s ends on day %d".formatted(MONTH.format(due), due.getDayOfMonth())
                : "";
    }
}
