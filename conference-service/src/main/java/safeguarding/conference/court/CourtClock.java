package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/**
 * C4.1: 26 weeks beginning with the day of issue, law for applications issued from 22 April 2014 and a target before
 * (C4.3). C4.2: each extension is a deadline of its own, which follows the one before.
 */
@ApplicationScoped
public class CourtClock {

    /** Kind of aggregate under which the deadlines stand. */
    public static final String PROCEEDINGS = "court-proceedings";

    /** The rule of the 26 weeks. */
    public static final String RULE = "C4.1";

    private static final String EXTENDED = "C4.2-";
    private static final String FIRST_REVIEW = "B1.5";
    private static final String LATER_REVIEW = "B1.6";

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;

    CourtClock(Deadlines deadlines, DeadlineCorrections corrections) {
        this.deadlines = deadlines;
        this.corrections = corrections;
    }

    /** By when it has to be over; null when no application was issued. */
    public @Nullable CourtLimit limit(CourtFacts facts) {
        var issuedOn = facts.issuedOn();
        if (issuedOn == null) {
            return null;
        }
        var limit = limit(RULE, issuedOn);
        for (var extension : facts.extensions()) {
            var startsOn = extension.grantedOn().isAfter(limit.dueOn()) ? extension.grantedOn() : limit.dueOn();
            limit = limit(EXTENDED + extension.weeks(), startsOn);
        }
        return limit;
    }

    /**
     * The same for proceedings as they stand or stood: what they keep as their last day counts, while nothing that it follows
     * from is other than they are.
     *
     * @param facts what had happened of theirs by the day that is asked for
     */
    public @Nullable CourtLimit limit(CourtProceedings proceedings, CourtFacts facts) {
        var limit = limit(facts);
        var kept = proceedings.dueOn();
        return limit == null || kept == null || !facts.countedAs(proceedings.facts()) ? limit : limit.until(kept);
    }

    private CourtLimit limit(String rule, LocalDate startsOn) {
        var nobody = new DeadlineSubject(PROCEEDINGS, new UUID(0, 0), Set.of(), "");
        var due = deadlines.preview(rule, nobody, startsOn);
        return new CourtLimit(rule, startsOn, due.dueOn(), due.citation(), due.sentence());
    }

    /** Where the first or last day of a hearing's window lies; empty when its bank holidays are not loaded. */
    public Optional<LocalDate> guided(String rule, LocalDate issuedOn) {
        return deadlines.canWorkOut(rule, issuedOn)
                ? Optional.of(deadlines
                        .preview(rule, new DeadlineSubject(PROCEEDINGS, new UUID(0, 0), Set.of(), ""), issuedOn)
                        .dueOn())
                : Optional.empty();
    }

    /** By when the next review of a plan is due: what its deadline says, otherwise what the rules in force give. */
    Optional<LocalDate> reviewDue(RunningPlan plan) {
        var rule = plan.reviewed() ? LATER_REVIEW : FIRST_REVIEW;
        return deadlines
                .of(plan.planId(), rule)
                .filter(known -> known.startsOn().equals(plan.lastConferenceOn()))
                .map(Deadline::dueOn)
                .or(() -> guided(rule, plan.lastConferenceOn()));
    }

    /** The deadline that is kept for what holds now; empty when no application was issued. */
    public Optional<Deadline> of(CourtProceedings proceedings) {
        var limit = limit(proceedings.facts());
        return limit == null ? Optional.empty() : deadlines.of(proceedings.id(), limit.ruleId());
    }

    /**
     * What is due follows what happened.
     *
     * @param before what was recorded before; null of new proceedings
     */
    void follow(CourtProceedings proceedings, @Nullable CourtFacts before) {
        var now = limit(proceedings.facts());
        var was = before == null ? null : limit(before);
        if (was != null) {
            leave(proceedings, was, now, "Another period counts now.");
        }
        if (now != null) {
            keep(proceedings, now);
        }
    }

    /** They never were: nothing is due, and nothing was met. */
    void neverWas(CourtProceedings proceedings) {
        var was = limit(proceedings.facts());
        if (was != null) {
            leave(proceedings, was, null, "The proceedings were recorded in error.");
        }
    }

    /** What was due before moves, or is due no more. */
    private void leave(CourtProceedings proceedings, CourtLimit was, @Nullable CourtLimit now, String because) {
        if (now != null && now.ruleId().equals(was.ruleId())) {
            var metOn = metOn(proceedings.facts());
            corrections.correct(proceedings.id(), was.ruleId(), was.startsOn(), now.startsOn(), metOn);
        } else {
            corrections.correct(proceedings.id(), was.ruleId(), was.startsOn(), was.startsOn(), null);
            deadlines.withdraw(proceedings.id(), was.ruleId(), because);
        }
    }

    private void keep(CourtProceedings proceedings, CourtLimit now) {
        var facts = proceedings.facts();
        var metOn = metOn(facts);
        if (facts.stage() == CourtStage.ISSUED || metOn != null) {
            open(proceedings, now);
        }
        if (metOn != null) {
            deadlines.met(proceedings.id(), now.ruleId(), metOn);
        } else if (facts.stage() == CourtStage.ENDED) {
            deadlines.withdraw(proceedings.id(), now.ruleId(), "The proceedings ended without a final order.");
        }
    }

    private void open(CourtProceedings proceedings, CourtLimit now) {
        var subject = new DeadlineSubject(PROCEEDINGS, proceedings.id(), proceedings.childIds(), proceedings.area());
        deadlines.open(now.ruleId(), subject, now.startsOn());
    }

    private static @Nullable LocalDate metOn(CourtFacts facts) {
        var ending = facts.ending();
        return ending == null || ending.order() == null ? null : ending.on();
    }
}
