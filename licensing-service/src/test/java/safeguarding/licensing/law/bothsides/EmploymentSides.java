package safeguarding.licensing.law.bothsides;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import safeguarding.licensing.law.employment.Byelaw;
import safeguarding.licensing.law.employment.EmploymentHours;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.fixture.Work;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Regime;

/** Cases on both sides of the limits on employment, each in a week of term or of August under the regime of the limit. */
final class EmploymentSides {

    static final LocalDate COMMENCEMENT = LocalDate.of(2026, 3, 1);

    private final EmploymentHours law = new EmploymentHours(Limits.commencing(COMMENCEMENT), DayOfWeek.MONDAY);
    private final Limit limit;
    private final String prefix;
    private final LocalDate termMonday;
    private final LocalDate augustMonday;

    EmploymentSides(Limit limit) {
        this.limit = limit;
        var old = limit.regime() == Regime.EMPLOYMENT_1933;
        prefix = old ? "employment_1933." : "employment_2026.";
        termMonday = LocalDate.parse(old ? "2025-11-09" : "2026-11-08").plusDays(1);
        augustMonday = LocalDate.parse(old ? "2025-08-04" : "2026-08-03");
    }

    List<Side> sides(LimitKind kind) {
        return switch (kind) {
            case MINIMUM_AGE -> minimumAge("other-light-work");
            case MINIMUM_AGE_LIGHT_WORK -> minimumAge("newspaper-delivery");
            case EARLIEST_START -> least(amount -> aged(14).on(augustMonday, Work.time(amount) + "-09:00"));
            case LATEST_FINISH -> most(amount -> aged(14).on(augustMonday, "18:00-" + Work.time(amount)));
            case BEFORE_SCHOOL -> most(amount -> aged(14).on(termMonday, Work.time(530 - amount) + "-08:50"));
            case BEFORE_SCHOOL_WITHOUT_BYELAW -> withoutByelaw();
            case IN_SCHOOL_HOURS -> most(amount -> aged(14).on(termMonday, Work.time(915 - amount) + "-16:15"));
            case SCHOOL_DAY -> most(amount -> aged(14).on(termMonday, "16:00-" + Work.time(960 + amount)));
            case SUNDAY -> most(amount -> aged(14).on(termMonday.plusDays(6), amount));
            case SCHOOL_WEEK -> most(this::schoolWeek);
            case NON_SCHOOL_DAY -> most(amount -> aged(age()).on(augustMonday, amount));
            case NON_SCHOOL_WEEK -> most(this::augustWeek);
            case WORK_BEFORE_BREAK -> most(amount -> aged(14).on(augustMonday, "09:00-" + Work.time(540 + amount)));
            case BREAK_LENGTH -> breakLength();
            case FREE_WEEKS -> freeWeeks();
            default -> List.of();
        };
    }

    private List<Side> minimumAge(String kind) {
        var birthday = augustMonday;
        var bornOn = birthday.minusYears(limit.amount()).toString();
        return List.of(
                lawful("on the birthday", Work.ofChildBorn(bornOn).doing(kind).on(birthday, 60)),
                unlawful(
                        "the day before",
                        Work.ofChildBorn(bornOn).doing(kind).on(birthday.minusDays(1), 60),
                        limit.id()));
    }

    private List<Side> withoutByelaw() {
        return List.of(
                lawful("none before school", aged(14).under(Byelaw.none()).on(termMonday, "16:00-17:00")),
                unlawful(
                        "a minute before school",
                        aged(14).under(Byelaw.none()).on(termMonday, "08:49-08:50"),
                        limit.id()));
    }

    private List<Side> breakLength() {
        return List.of(
                lawful("an hour", aged(14).on(augustMonday, "09:00-15:00 (11:00-12:00)")),
                unlawful(
                        "a minute less",
                        aged(14).on(augustMonday, "09:00-14:59 (11:00-11:59)"),
                        prefix + "work-before-break"));
    }

    private Work schoolWeek(int minutes) {
        var work = aged(14);
        for (int day = 0; day < 5; day++) {
            work.on(termMonday.plusDays(day), "16:00-18:00");
        }
        return work.on(termMonday.plusDays(5), minutes - 600);
    }

    private Work augustWeek(int minutes) {
        var work = aged(age());
        var daily = age() < 15 ? 300 : 480;
        for (int day = 0, left = minutes; left > 0; day++, left -= daily) {
            work.on(augustMonday.plusDays(day), Math.min(daily, left));
        }
        return work;
    }

    private List<Side> freeWeeks() {
        var days = limit.amount() * 7;
        return List.of(
                lawful("so many days free in August", freeInAugust(days)),
                unlawful("one fewer", freeInAugust(days - 1), limit.id()));
    }

    /** A minute of work on every day without school, but for some days in August. */
    private Work freeInAugust(int days) {
        var work = aged(14);
        var calendar = Schools.calendar(2024, 2028);
        for (var day = augustMonday.withDayOfYear(1); day.getYear() == augustMonday.getYear(); day = day.plusDays(1)) {
            var free = !day.isBefore(augustMonday) && day.isBefore(augustMonday.plusDays(days));
            if (!free && calendar.hoursOn(day).isEmpty()) {
                work.on(day, "10:00-10:01");
            }
        }
        return work;
    }

    private List<Side> most(IntFunction<Work> work) {
        return List.of(
                lawful("as much as allowed", work.apply(limit.amount())),
                unlawful("a minute more", work.apply(limit.amount() + 1), limit.id()));
    }

    private List<Side> least(IntFunction<Work> work) {
        return List.of(
                lawful("no earlier than allowed", work.apply(limit.amount())),
                unlawful("a minute earlier", work.apply(limit.amount() - 1), limit.id()));
    }

    private int age() {
        return Math.max(limit.ages().from(), 14);
    }

    /** A child of that age all the year. */
    private Work aged(int age) {
        return Work.ofChildBorn(
                LocalDate.of(augustMonday.getYear() - age - 1, 12, 31).toString());
    }

    private Side lawful(String name, Work work) {
        return Side.lawful(name, Outcome.of(check(work)));
    }

    private Side unlawful(String name, Work work, String id) {
        return Side.unlawful(name, Outcome.of(check(work)), id);
    }

    private Lawfulness check(Work work) {
        return law.check(work.asked());
    }
}
