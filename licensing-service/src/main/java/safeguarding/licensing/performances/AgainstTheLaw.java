package safeguarding.licensing.performances;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Note;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.licensing.stage.StageLaw;
import safeguarding.platform.rule.Rule;

/** What in an application is against the law, or cannot be decided by the rules that are loaded. */
@ApplicationScoped
class AgainstTheLaw {

    private static final String PLAN = "details.plan";

    private final StageLaw law;

    AgainstTheLaw(StageLaw law) {
        this.law = law;
    }

    List<Shortfall> of(PerformanceContent content, KnownChild child, KnownProduction production) {
        var found = new ArrayList<Shortfall>();
        days(content, child, production, found);
        notice(content, found);
        plan(content, child, production, found);
        return found;
    }

    /** Whether the application came later than the law of the first performance wants it (H5). */
    boolean isLate(PerformanceContent content) {
        return law.notice(content.receivedOn(), content.performances().first()) instanceof Lawfulness.Breached;
    }

    private static void days(
            PerformanceContent content, KnownChild child, KnownProduction production, List<Shortfall> found) {
        if (production.cancelled()) {
            found.add(bar(PerformanceRules.TAKES_PLACE, "productionId", "The production was cancelled."));
        }
        each(
                minus(content.performances(), production.performances()),
                day -> found.add(bar(
                        PerformanceRules.DAYS_OF_PRODUCTION,
                        "details.performances",
                        "%s is no day of performance of the production.".formatted(day))));
        each(
                minus(content.rehearsals(), production.rehearsals()),
                day -> found.add(bar(
                        PerformanceRules.DAYS_OF_PRODUCTION,
                        "details.rehearsals",
                        "%s is no day of rehearsal of the production.".formatted(day))));
        if (content.days().last().isAfter(child.endOfSchoolAge())) {
            found.add(bar(
                    PerformanceRules.SCHOOL_AGE,
                    "details.performances",
                    "After the end of compulsory school age no licence is needed, and none is granted."));
        }
    }

    private void notice(PerformanceContent content, List<Shortfall> found) {
        var rule = PerformanceRules.NOTICE;
        var taken = content.lateReason() != null;
        switch (law.notice(content.receivedOn(), content.performances().first())) {
            case Lawfulness.Lawful lawful -> {}
            case Lawfulness.Breached breached ->
                breached.breaches()
                        .forEach(breach -> found.add(new Shortfall(
                                rule.id(), breach.citation(), "details.receivedOn", breach.sentence(), !taken)));
            case Lawfulness.NotDecidable open ->
                open.undecided().forEach(note -> found.add(said(note, "details.receivedOn")));
        }
    }

    private void plan(PerformanceContent content, KnownChild child, KnownProduction production, List<Shortfall> found) {
        var plan = content.plan();
        if (plan == null) {
            return;
        }
        var planned = plan.schedule().stays().stream()
                .map(stay -> stay.presence().from().toLocalDate())
                .collect(Collectors.toCollection(TreeSet::new));
        each(
                minus(content.days(), planned),
                day -> found.add(bar(
                        PerformanceRules.PLAN_OF_THE_DAYS,
                        PLAN,
                        "The planned schedule has no stay on %s.".formatted(day))));
        each(
                minus(planned, content.days()),
                day -> found.add(bar(
                        PerformanceRules.PLAN_OF_THE_DAYS, PLAN, "%s is planned and not asked for.".formatted(day))));
        hours(
                law.hours(
                        child.bornOn(),
                        plan.schedule(),
                        plan.school(),
                        content.terms(production.kind().equals("circus"))),
                found);
    }

    /** Every breach bars; what cannot be decided is shown (H0). */
    private static void hours(Lawfulness ruling, List<Shortfall> found) {
        switch (ruling) {
            case Lawfulness.Lawful lawful -> {}
            case Lawfulness.Breached breached -> {
                breached.breaches().forEach(breach -> found.add(of(breach)));
                breached.undecided().forEach(note -> found.add(said(note, PLAN)));
            }
            case Lawfulness.NotDecidable open -> open.undecided().forEach(note -> found.add(said(note, PLAN)));
        }
    }

    private static Shortfall of(Breach breach) {
        return new Shortfall(
                breach.rule(),
                breach.citation(),
                PLAN,
                "%s: %s".formatted(spoken(breach.when()), breach.sentence()),
                true);
    }

    private static Shortfall said(Note note, String field) {
        return new Shortfall(
                note.rule(), note.citation(), field, "%s: %s".formatted(spoken(note.when()), note.sentence()), false);
    }

    private static String spoken(Days days) {
        return days.count() == 1 ? days.first().toString() : "%s to %s".formatted(days.first(), days.last());
    }

    private static Shortfall bar(Rule rule, String field, String reason) {
        return new Shortfall(rule.id(), rule.citation(), field, reason, true);
    }

    private static SortedSet<LocalDate> minus(SortedSet<LocalDate> days, Set<LocalDate> others) {
        var left = new TreeSet<>(days);
        left.removeAll(others);
        return left;
    }

    private static void each(SortedSet<LocalDate> days, Consumer<LocalDate> taker) {
        days.forEach(taker);
    }
}
