package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.licensing.law.employment.KindOfWork;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Note;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.settings.SafeguardingSettings;

/** What is missing from a permit, or against the law: all of it. */
@ApplicationScoped
public class PermitShortfalls {

    private static final String BANNED = "kind-of-work.";
    private static final String TIMETABLE = "details.timetable";

    private final PermitRulings rulings;
    private final KnownChildren children;
    private final String council;

    PermitShortfalls(PermitRulings rulings, KnownChildren children, SafeguardingSettings settings) {
        this.rulings = rulings;
        this.children = children;
        this.council = settings.childIdentity().councilCode();
    }

    /** Its shortfalls on a civil date. */
    public List<Shortfall> of(WorkPermit permit, LocalDate on) {
        var found = new ArrayList<Shortfall>();
        var details = permit.details();
        var child = children.find(permit.childId()).orElseThrow();
        if (details.startsOn().isAfter(child.endOfSchoolAge())) {
            found.add(bar(
                    PermitRules.OF_SCHOOL_AGE,
                    "details.startsOn",
                    "The child is over compulsory school age: no permit is needed."));
        }
        if (!details.workplace().council().equals(council)) {
            found.add(bar(
                    PermitRules.APPLIED_IN_TIME,
                    "details.workplace.council",
                    "The workplace is in another council's area: the employer applies there."));
        }
        if (!permit.isInTime(on)) {
            found.add(new Shortfall(
                    PermitRules.APPLIED_IN_TIME.id(),
                    PermitRules.APPLIED_IN_TIME.citation(),
                    "details.startsOn",
                    "It was applied for more than 7 days after the start.",
                    false));
        }
        if (details.parentsToldOn() == null || details.riskAssessedOn() == null) {
            found.add(bar(
                    PermitRules.PARENTS_TOLD,
                    "details.parentsToldOn",
                    "The parents were not told of an assessment of the risks."));
        }
        var checked = rulings.of(permit, child);
        if (checked.overlaps()) {
            found.add(bar(
                    PermitRules.ONE_PLACE_AT_A_TIME,
                    TIMETABLE,
                    "It overlaps the hours of another permit of the child."));
        }
        if (!checked.calendarKnown()) {
            found.add(bar(
                    PermitRules.HOURS_CHECKED, TIMETABLE, "Nobody has told the school year in which the work begins."));
        }
        found.addAll(ofKind(details.kind(), checked.ruling()));
        found.addAll(ofHours(checked.ruling()));
        return found;
    }

    /** A ban holds whether or not the days of work are known; where they are, the ruling names it. */
    private static List<Shortfall> ofKind(KindOfWork kind, Lawfulness ruling) {
        var named = ruling instanceof Lawfulness.Breached breached
                && breached.breaches().stream().anyMatch(breach -> breach.id().startsWith(BANNED));
        return kind.allowed() == KindOfWork.Allowed.NEVER && !named
                ? List.of(new Shortfall(
                        kind.rule(),
                        kind.citation(),
                        "details.kindOfWork",
                        kind.title() + ": no child may do this work.",
                        true))
                : List.of();
    }

    private static List<Shortfall> ofHours(Lawfulness ruling) {
        return switch (ruling) {
            case Lawfulness.Lawful lawful -> List.of();
            case Lawfulness.Breached breached ->
                Stream.concat(
                                breached.breaches().stream().map(PermitShortfalls::breach),
                                breached.undecided().stream().map(PermitShortfalls::undecided))
                        .toList();
            case Lawfulness.NotDecidable open ->
                open.undecided().stream().map(PermitShortfalls::undecided).toList();
        };
    }

    private static Shortfall breach(Breach breach) {
        var field = breach.id().startsWith(BANNED) ? "details.kindOfWork" : TIMETABLE;
        return new Shortfall(breach.rule(), breach.citation(), field, when(breach.when()) + breach.sentence(), true);
    }

    private static Shortfall undecided(Note note) {
        return new Shortfall(note.rule(), note.citation(), TIMETABLE, when(note.when()) + note.sentence(), false);
    }

    private static String when(Days days) {
        return days.count() == 1 ? days.first() + ": " : days.first() + " to " + days.last() + ": ";
    }

    private static Shortfall bar(Rule rule, String field, String reason) {
        return new Shortfall(rule.id(), rule.citation(), field, reason, true);
    }
}
