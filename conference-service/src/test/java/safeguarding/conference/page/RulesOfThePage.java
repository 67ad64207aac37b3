package safeguarding.conference.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.convening.ConferenceDay;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConveningTimescale;
import safeguarding.conference.convening.LateCause;
import safeguarding.conference.convening.Lateness;
import safeguarding.conference.convening.Quorum;
import safeguarding.conference.convening.RunningClock;
import safeguarding.conference.involvement.Exclusion;
import safeguarding.conference.involvement.ReportDue;
import safeguarding.conference.involvement.TakingPart;
import safeguarding.conference.involvement.ViewsGiven;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.page.ExampleTables.Example;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.Timeliness;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.CategoryDecided;
import safeguarding.conference.plan.EndingOfPlan;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.OneOpenPlan;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.OutcomeOfConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.measure.Delay;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.rule.WorkingDayCalendar;

/** What the rules themselves say to the examples of the page. */
final class RulesOfThePage {

    private static final Quorum QUORUM = new Quorum(2, 1);
    private static final String NO_CONTACT = " without direct contact";

    private final Map<String, Function<Example, String>> rules = new LinkedHashMap<>();

    RulesOfThePage(DueDates dueDates, WorkingDayCalendar calendar) {
        rules.put(
                "limits",
                row -> dueDates.inForce(row.of("rule"), day(row, "counts from"))
                        .dueOn()
                        .toString());
        rules.put(
                "days-late",
                row -> String.valueOf(
                        new Lateness(calendar).of(clock(row.of("rule"), day(row, "due on")), day(row, "held on"))));
        convening();
        family();
        decisions();
        plans();
        figures();
    }

    /** The names of the tables that are understood. */
    Set<String> names() {
        return rules.keySet();
    }

    /** What the rule says to an example. */
    String answer(String table, Example row) {
        var rule = rules.get(table);
        if (rule == null) {
            throw new AssertionError("Nobody knows which rule the table " + table + " is about");
        }
        return rule.apply(row);
    }

    private void convening() {
        rules.put(
                "booking-day",
                row -> said(ConferenceDay.permitsBooking(code(ConferenceKind.class, row.of("kind")), day(row, "day"))));
        rules.put(
                "booking-limit",
                row -> said(ConveningTimescale.permitsBooking(
                        clock("B1.3", day(row, "due on")),
                        day(row, "booked for"),
                        codeOrNull(LateCause.class, row.of("cause")))));
        rules.put(
                "held-on",
                row -> said(Stream.of(
                                FactInItsTime.notAhead(day(row, "held on"), day(row, "today")),
                                FactInItsTime.afterItsCause(
                                        day(row, "held on"), day(row, "called for on"), "the discussion"),
                                FactInItsTime.afterConception(day(row, "held on"), day(row, "birth")))
                        .allMatch(Verdict::isPermitted)));
        rules.put("quorum", row -> said(QUORUM.isMet(came(row.of("came")))));
        rules.put("override", row -> said(QUORUM.permitsOverride(came(row.of("came")), row.of("written reason"))));
    }

    private void family() {
        rules.put(
                "reports",
                row -> said(Boolean.TRUE.equals(new ReportDue(48)
                        .inTime(Instant.parse(row.of("report came")), Instant.parse(row.of("conference"))))));
        rules.put(
                "exclusion",
                row -> said(Exclusion.permits(
                        new TakingPart(
                                false,
                                codeOrNull(Attendance.class, row.of("came")),
                                codeOrNull(ViewsGiven.class, row.of("views")),
                                row.of("reason").isEmpty() ? null : row.of("reason")),
                        row.of("by the chair").equals("yes"))));
    }

    private void decisions() {
        rules.put("outcomes", row -> {
            var conference = new KnownConference(
                    UUID.randomUUID(),
                    row.of("conference").equals("review"),
                    null,
                    LocalDate.of(2013, 11, 28),
                    row.of("could decide").equals("yes"),
                    false,
                    Set.of(UUID.randomUUID()),
                    "north-east");
            return said(OutcomeOfConference.permits(conference, code(Outcome.class, row.of("outcome"))));
        });
        rules.put("categories", row -> said(CategoryDecided.permits(code(Category.class, row.of("category")))));
    }

    private void plans() {
        rules.put("one-plan", row -> said(OneOpenPlan.permitsAnother(Long.parseLong(row.of("open plans")))));
        rules.put(
                "ending-day",
                row -> said(EndingOfPlan.permitsOn(day(row, "started on"), day(row, "ended on"))
                                .isPermitted()
                        && EndingOfPlan.permitsAfterLastConference(day(row, "last conference on"), day(row, "ended on"))
                                .isPermitted()));
        rules.put(
                "ending-reason",
                row -> said(EndingOfPlan.permitsWithoutConference(code(EndingReason.class, row.of("reason")))));
        rules.put("ending-facts", row -> {
            var cause = day(row, "day of the cause");
            var endedOn = day(row, "ended on");
            return said(
                    switch (row.of("reason")) {
                        case "other-conference" -> EndingOfPlan.permitsTakingOver(cause, endedOn);
                        case "born" -> EndingOfPlan.permitsTurning18(cause, endedOn);
                        case "death" -> EndingOfPlan.permitsDeath(cause, endedOn);
                        default -> throw new AssertionError("Unknown cause of an end: " + row.of("reason"));
                    });
        });
    }

    private void figures() {
        rules.put("timeliness", row -> band(Integer.parseInt(row.of("working days"))));
        rules.put("in-time", row -> said(Integer.parseInt(row.of("working days")) <= Timeliness.IN_TIME));
        rules.put(
                "plan-length",
                row -> PlanLength.of(day(row, "started on"), day(row, "day")).code());
        rules.put(
                "delay",
                row -> Delay.of(Integer.parseInt(row.of("calendar days after the last day")))
                        .code());
    }

    private static String band(int days) {
        return Arrays.stream(Timeliness.values())
                .filter(band -> band.from() <= days)
                .max(Comparator.comparing(Timeliness::from))
                .orElseThrow()
                .code();
    }

    private static List<AgencyAtConference> came(String kinds) {
        return Arrays.stream(kinds.split(", "))
                .map(kind -> new AgencyAtConference(
                        "ne-" + kind,
                        code(AgencyKind.class, kind.replace(NO_CONTACT, "")),
                        !kind.endsWith(NO_CONTACT),
                        Attendance.ATTENDED,
                        null))
                .toList();
    }

    private static RunningClock clock(String rule, LocalDate dueOn) {
        return new RunningClock(rule, UUID.randomUUID(), LocalDate.of(2013, 11, 28), dueOn);
    }

    private static LocalDate day(Example row, String heading) {
        return LocalDate.parse(row.of(heading));
    }

    private static <E extends Enum<E>> E code(Class<E> kind, String code) {
        return Enum.valueOf(kind, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> @Nullable E codeOrNull(Class<E> kind, String code) {
        return code.isEmpty() ? null : code(kind, code);
    }

    private static String said(Verdict verdict) {
        return said(verdict.isPermitted());
    }

    private static String said(boolean permitted) {
        return permitted ? "yes" : "no";
    }
}
