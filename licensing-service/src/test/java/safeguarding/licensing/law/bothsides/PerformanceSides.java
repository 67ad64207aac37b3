package safeguarding.licensing.law.bothsides;

import static safeguarding.licensing.law.fixture.Stage.part;
import static safeguarding.licensing.law.schedule.Occupation.MEAL;
import static safeguarding.licensing.law.schedule.Occupation.PERFORMING;
import static safeguarding.licensing.law.schedule.Occupation.REHEARSING;
import static safeguarding.licensing.law.schedule.Occupation.REST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import safeguarding.licensing.law.fixture.Stage;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.performance.PerformanceHours;
import safeguarding.licensing.law.performance.Ratios;
import safeguarding.licensing.law.schedule.LicenceTerms;

/** Cases on both sides of the limits on performances, on days of August 2016 and weeks of term before. */
final class PerformanceSides {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 3);
    private static final LocalDate TERM_MONDAY = LocalDate.of(2016, 6, 6);
    private static final String REGULATIONS = "performance_2014.";

    private final Limits limits = Limits.commencing(null);
    private final PerformanceHours law = new PerformanceHours(limits);
    private final Limit limit;
    private final int age;

    PerformanceSides(Limit limit) {
        this.limit = limit;
        this.age = limit.ages().from() == 0 && limit.ages().until() > 9
                ? 9
                : limit.ages().from();
    }

    List<Side> sides(LimitKind kind) {
        return switch (kind) {
            case EARLIEST_AT_PLACE -> least(amount -> child().stays(DAY, amount, amount + 120));
            case LATEST_AT_PLACE -> most(amount -> child().stays(DAY, amount - 120, amount));
            case AT_PLACE -> most(this::present);
            case PERFORMING -> most(this::performing);
            case IN_ONE_GO -> most(amount -> child().stays(DAY, 600, 800, part(PERFORMING, 610, 610 + amount)));
            case REST_LENGTH ->
                measured(
                        amount -> limit.amount() - 1,
                        "in-one-go.under-5",
                        amount -> Stage.ofChildAged(4, DAY)
                                .stays(
                                        DAY,
                                        600,
                                        800,
                                        part(PERFORMING, 610, 630),
                                        part(REST, 630, 630 + amount),
                                        part(REHEARSING, 630 + amount, 650 + amount)));
            case MEAL_LENGTH ->
                least(amount -> child().stays(DAY, 600, 900, part(MEAL, 660, 660 + amount), part(REST, 760, 775)));
            case PRESENCE_BEFORE_MEAL ->
                List.of(
                        lawful("as long as without", child().stays(DAY, 600, 600 + limit.amount())),
                        unlawful(
                                "a minute more",
                                child().stays(DAY, 600, 601 + limit.amount()),
                                "meal-length",
                                "rests-beside-meal.from-5"));
            case RESTS_BESIDE_MEAL -> least(amount -> rests(300, amount));
            case PRESENCE_FOR_SECOND_REST ->
                List.of(
                        lawful("a minute less", rests(limit.amount() - 1, 1)),
                        unlawful("as long as that", rests(limit.amount(), 1), "rests-when-present-longest.from-5"));
            case RESTS_WHEN_PRESENT_LONGEST -> least(amount -> rests(480, amount));
            default -> overDays(kind);
        };
    }

    private List<Side> overDays(LimitKind kind) {
        return switch (kind) {
            case OVERNIGHT_GAP ->
                least(amount -> child().stays(DAY, 1080, 1200).stays(DAY.plusDays(1), amount - 240, 600));
            case DAYS_RUNNING -> most(this::running);
            case DAYS_OFF_AFTER_WEEKS_AT_MAXIMUM -> least(amount -> weeks(8, amount, 60));
            case WEEKS_AT_MAXIMUM -> measured(amount -> 7, amount -> 8, amount -> weeks(amount, 1, 60));
            case LICENSED_DAYS_FOR_DAYS_OFF -> measured(amount -> 59, amount -> 60, amount -> weeks(8, 1, amount));
            case GAP_AFTER_NIGHT_WORK ->
                least(amount -> nights(DAY).stays(DAY, 1200, 1440).stays(DAY.plusDays(1), amount, amount + 120));
            case DAYS_WITHOUT_NIGHT_WORK -> least(amount -> nights(DAY, DAY.plusDays(1), DAY.plusDays(2L + amount)));
            case NIGHTS_RUNNING ->
                List.of(
                        lawful("one night, and another after a day", nights(DAY, DAY.plusDays(2))),
                        unlawful(
                                "two nights, and another after a day",
                                nights(DAY, DAY.plusDays(1), DAY.plusDays(3)),
                                "days-without-night-work"));
            case CHILDREN_PER_CHAPERONE -> ratio(amount -> ratios().chaperone(DAY, amount, false));
            case CHILDREN_PER_TEACHING_CHAPERONE -> ratio(amount -> ratios().chaperone(DAY, amount, true));
            case CHILDREN_PER_TEACHER -> ratio(amount -> ratios().teacher(DAY, amount, false));
            case CHILDREN_OF_LIKE_LEVEL_PER_TEACHER -> ratio(amount -> ratios().teacher(DAY, amount, true));
            default -> education(kind);
        };
    }

    private List<Side> education(LimitKind kind) {
        return switch (kind) {
            case EDUCATION_PER_DAY ->
                least(amount -> child().missesSchool(TERM_MONDAY).taught(TERM_MONDAY, amount));
            case EDUCATION_PER_WEEK_AVERAGED -> least(amount -> averaged(4, amount, 300));
            case EDUCATION_AVERAGING_WEEKS ->
                List.of(
                        lawful("made up within four weeks", averaged(4, 360, 220)),
                        unlawful("made up in a fifth week only", averaged(5, 360, 215), "education-per-day"));
            case EDUCATION_COUNTED_PER_DAY ->
                List.of(
                        lawful("five hours and one", twoDays(300, 60)),
                        unlawful(
                                "five hours, a minute, and a minute less than one",
                                twoDays(301, 59),
                                "education-per-day",
                                "education-per-week-averaged"));
            default -> List.of();
        };
    }

    private Stage present(int minutes) {
        return child().stays(DAY, 480, 480 + minutes, part(MEAL, 500, 545), part(REST, 600, 615), part(REST, 660, 675));
    }

    /** Half hours of performing with a meal and breaks between them. */
    private Stage performing(int minutes) {
        var parts = new ArrayList<Stage.PartOfDay>();
        var at = 600;
        for (int left = minutes; left > 0; left -= 30) {
            parts.add(part(parts.isEmpty() ? REHEARSING : PERFORMING, at, at + Math.min(30, left)));
            at += 30;
            var pause = parts.size() == 1 ? 45 : 15;
            parts.add(part(parts.size() == 1 ? MEAL : REST, at, at + pause));
            at += pause;
        }
        return child().stays(DAY, 600, at, parts.toArray(Stage.PartOfDay[]::new));
    }

    private Stage rests(int presence, int rests) {
        var parts = new ArrayList<>(List.of(part(MEAL, 660, 705)));
        for (int i = 0; i < rests; i++) {
            parts.add(part(REST, 720 + 30 * i, 735 + 30 * i));
        }
        return child().stays(DAY, 600, 600 + presence, parts.toArray(Stage.PartOfDay[]::new));
    }

    private Stage running(int days) {
        var stage = child();
        for (int i = 0; i < days; i++) {
            stage.stays(DAY.plusDays(i), 1020, 1140);
        }
        return stage;
    }

    /** Six evenings a week for so many weeks, so many days off, one more evening. */
    private Stage weeks(int weeks, int off, int daysOfLicence) {
        var stage = child().on(LicenceTerms.licence(daysOfLicence));
        for (int week = 0; week < weeks; week++) {
            for (int day = 0; day < 6; day++) {
                stage.stays(TERM_MONDAY.plusDays(7L * week + day), 1020, 1140);
            }
        }
        return stage.stays(TERM_MONDAY.plusDays(7L * weeks - 2 + off + 1), 1020, 1140);
    }

    /** Night work until half past midnight in these nights; none yet in one alone. */
    private Stage nights(LocalDate... nights) {
        var stage = child().on(LicenceTerms.licence(30).withNightWork(Set.of(nights)));
        for (var night : nights.length == 1 ? List.<LocalDate>of() : List.of(nights)) {
            stage.stays(night, 1260, 1470);
        }
        return stage;
    }

    /** School missed for weeks: the last week with little education, each other day with so much. */
    private Stage averaged(int weeks, int lastWeek, int otherDays) {
        var stage = child().on(new LicenceTerms(true, Set.of(), true, false, 30));
        for (int week = 0; week < weeks; week++) {
            for (int day = 0; day < 5; day++) {
                var last = day == 0 ? Math.min(300, lastWeek) : day == 1 ? lastWeek - 300 : 0;
                var date = TERM_MONDAY.plusDays(7L * week + day);
                stage.missesSchool(date).taught(date, week == weeks - 1 ? last : otherDays);
            }
        }
        return stage;
    }

    private Stage twoDays(int first, int second) {
        return child().on(new LicenceTerms(true, Set.of(), true, false, 30))
                .missesSchool(TERM_MONDAY)
                .taught(TERM_MONDAY, first)
                .missesSchool(TERM_MONDAY.plusDays(1))
                .taught(TERM_MONDAY.plusDays(1), second);
    }

    private List<Side> ratio(IntFunction<Lawfulness> answer) {
        return List.of(
                Side.lawful("as many as allowed", Outcome.of(answer.apply(limit.amount()))),
                Side.unlawful("one more", Outcome.of(answer.apply(limit.amount() + 1)), limit.id()));
    }

    private List<Side> most(IntFunction<Stage> stage) {
        return List.of(
                lawful("as much as allowed", stage.apply(limit.amount())),
                Side.unlawful("more", outcome(stage.apply(limit.amount() + 1)), limit.id()));
    }

    private List<Side> least(IntFunction<Stage> stage) {
        return List.of(
                lawful("as much as is due", stage.apply(limit.amount())),
                Side.unlawful("less", outcome(stage.apply(limit.amount() - 1)), limit.id()));
    }

    private List<Side> measured(IntFunction<Integer> lawful, IntFunction<Integer> unlawful, IntFunction<Stage> stage) {
        return List.of(
                lawful("not yet", stage.apply(lawful.apply(0))),
                unlawful("then", stage.apply(unlawful.apply(0)), "days-off-after-weeks-at-maximum"));
    }

    private List<Side> measured(IntFunction<Integer> unlawful, String broken, IntFunction<Stage> stage) {
        return List.of(
                lawful("long enough", stage.apply(limit.amount())),
                unlawful("a minute less", stage.apply(unlawful.apply(0)), broken));
    }

    private Ratios ratios() {
        return new Ratios(limits);
    }

    private Stage child() {
        return Stage.ofChildAged(age, TERM_MONDAY);
    }

    private Side lawful(String name, Stage stage) {
        return Side.lawful(name, outcome(stage));
    }

    private Side unlawful(String name, Stage stage, String... kinds) {
        var ids = List.of(kinds).stream().map(kind -> REGULATIONS + kind).toArray(String[]::new);
        return Side.unlawful(name, outcome(stage), ids);
    }

    private Outcome outcome(Stage stage) {
        return Outcome.of(law.check(stage.asked()));
    }
}
