package safeguarding.reviewing.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The same answers worked out another way: it walks through a child's care day by day and keeps what is due, with its own
 * counting of working days and months. It shares no calculation with the clock.
 */
final class SecondClock {

    private static final Set<LocalDate> HOLIDAYS = holidays();

    private final ReviewFacts facts;
    private final List<BroughtForward> open = new ArrayList<>();
    private final List<Boolean> inTime = new ArrayList<>();
    private final Set<LocalDate> nights = new HashSet<>();
    private boolean ordinary;
    private int chain;
    private @Nullable LocalDate last;
    private LocalDate due;

    SecondClock(ReviewFacts facts) {
        this.facts = facts;
        this.due = plusMonths(facts.care().startedOn(), 3);
        for (var stay : facts.care().stays()) {
            for (var night = stay.startedOn(); night.isBefore(stay.endedOn()); night = night.plusDays(1)) {
                nights.add(night);
            }
        }
    }

    /** Walks to the end of a day. */
    SecondClock walkTo(LocalDate end) {
        for (var day = facts.care().startedOn(); !day.isAfter(end); day = day.plusDays(1)) {
            morning(day);
            for (var exemption : facts.exemptions()) {
                if (exemption.grantedOn().equals(day)
                        && !day.isAfter(due)
                        && exemption.until().isAfter(due)) {
                    due = exemption.until();
                }
            }
            for (var trigger : facts.triggers()) {
                if (trigger.notedOn().equals(day)) {
                    open.add(trigger);
                }
            }
            for (var review : facts.reviews()) {
                if (review.openedOn().equals(day)) {
                    review(day);
                }
            }
        }
        return this;
    }

    LocalDate due() {
        var earliest = due;
        for (var trigger : open) {
            var by = by(trigger);
            if (by != null && by.isBefore(earliest)) {
                earliest = by;
            }
        }
        return earliest;
    }

    List<Boolean> inTime() {
        return inTime;
    }

    private void morning(LocalDate day) {
        if (ordinary || !ordinaryNow(day)) {
            return;
        }
        ordinary = true;
        chain = 0;
        var twenty = plusWorkingDays(day, 20);
        var before = limitOfShortBreaks();
        due = day.equals(facts.care().startedOn()) || twenty.isBefore(before) ? twenty : before;
    }

    private LocalDate limitOfShortBreaks() {
        return last == null ? plusMonths(facts.care().startedOn(), 3) : plusMonths(last, 6);
    }

    private boolean ordinaryNow(LocalDate day) {
        boolean other = facts.care().episodes().stream()
                .anyMatch(episode -> !episode.startedOn().isAfter(day)
                        && !episode.legalStatus().startsWith("V3")
                        && !episode.legalStatus().startsWith("V4"));
        int days = 0;
        for (var back = day; back.isAfter(minusYear(day)); back = back.minusDays(1)) {
            days += nights.contains(back) ? 1 : 0;
        }
        return other || days > 75;
    }

    private void review(LocalDate day) {
        inTime.add(!day.isAfter(due()));
        last = day;
        chain++;
        if (!ordinary) {
            due = plusMonths(day, 6);
        } else if (chain == 1) {
            due = plusMonths(day, 3);
        } else {
            due = plusMonths(day, 6);
            boolean pandemic = due.getYear() == 2020
                    && due.getMonthValue() * 100 + due.getDayOfMonth() >= 424
                    && due.getMonthValue() * 100 + due.getDayOfMonth() <= 925;
            due = pandemic ? LocalDate.of(2020, 9, 25) : due;
        }
        open.removeIf(trigger -> trigger.notedOn().isBefore(day)
                || switch (trigger) {
                    case BroughtForward.IroAsks asks -> !asks.by().isAfter(day);
                    case BroughtForward.WelfareNotSafeguarded visit ->
                        !visit.by().isAfter(day);
                    case BroughtForward.Detained detained -> !detained.endsOn().isAfter(day);
                    case BroughtForward.AccommodationStops stops ->
                        !stops.stopsOn().isAfter(day);
                });
    }

    private @Nullable LocalDate by(BroughtForward trigger) {
        var by = switch (trigger) {
            case BroughtForward.IroAsks asks -> asks.by();
            case BroughtForward.WelfareNotSafeguarded visit -> visit.by();
            case BroughtForward.Detained detained -> detained.endsOn().minusDays(1);
            case BroughtForward.AccommodationStops stops ->
                stops.toParent() ? null : stops.stopsOn().minusDays(1);
        };
        if (by == null) {
            return null;
        }
        by = by.isBefore(trigger.notedOn()) ? trigger.notedOn() : by;
        return last != null && !by.isAfter(last) ? last.plusDays(1) : by;
    }

    private static LocalDate plusWorkingDays(LocalDate start, int count) {
        var day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || HOLIDAYS.contains(day) ? 0 : 1;
        }
        return day;
    }

    private static LocalDate plusMonths(LocalDate start, int months) {
        int month = start.getMonthValue() + months;
        int year = start.getYear() + (month > 12 ? 1 : 0);
        month = month > 12 ? month - 12 : month;
        return LocalDate.of(year, month, Math.min(start.getDayOfMonth(), daysIn(year, month)));
    }

    private static LocalDate minusYear(LocalDate day) {
        int year = day.getYear() - 1;
        return LocalDate.of(
                year, day.getMonthValue(), Math.min(day.getDayOfMonth(), daysIn(year, day.getMonthValue())));
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static Set<LocalDate> holidays() {
        try (var in = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("calendar/ew-2026-08-07.json"))) {
            var days = new HashSet<LocalDate>();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var matcher = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text.substring(text.indexOf("\"dates\"")));
            while (matcher.find()) {
                days.add(LocalDate.parse(matcher.group()));
            }
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
