package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Takes a licence from the draft to its end. Every decision is of today and names who decided. */
@ApplicationScoped
public class DecidingLicences {

    /** Kind of aggregate of a licence. */
    public static final String TYPE = "licence";

    private final Licences licences;
    private final LicenceContents contents;
    private final Hearing hearing;
    private final Kinds kinds;
    private final LicenceClocks clocks;
    private final Clock clock;

    DecidingLicences(
            Licences licences,
            LicenceContents contents,
            Hearing hearing,
            Kinds kinds,
            LicenceClocks clocks,
            Clock clock) {
        this.licences = licences;
        this.contents = contents;
        this.hearing = hearing;
        this.kinds = kinds;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Hands it in; refuses (422) what is missing or against the law, all of it at once (LC6). */
    public Licence submit(Licence licence, String by) {
        Fitting.refuse(StepKind.SUBMITTED, licence.standing(today()));
        refuseShortfalls(licence);
        var kept = decide(licence, LicenceStep.plain(StepKind.SUBMITTED, today(), by, null));
        hearing.ask(kept.known(today()));
        return kept;
    }

    /** Sends it back to the applicant to be mended. */
    public Licence giveBack(Licence licence, String by, String reason) {
        return close(licence, LicenceStep.plain(StepKind.RETURNED, today(), by, reason));
    }

    /** The applicant does not want it any more. */
    public Licence withdraw(Licence licence, String by, String reason) {
        return close(licence, LicenceStep.plain(StepKind.WITHDRAWN, today(), by, reason));
    }

    /** Refuses it; the reasons are written (H6). */
    public Licence refuse(Licence licence, String by, String reasons) {
        return close(licence, LicenceStep.plain(StepKind.REFUSED, today(), by, reasons));
    }

    /**
     * Grants it; refuses (422) while somebody who was asked has not said yes (LC4), what is missing or against the law (LC6),
     * and a term that is too long (LC5).
     */
    public Licence grant(Licence licence, String by, LicenceTerm term, List<String> conditions) {
        Fitting.refuse(StepKind.GRANTED, licence.standing(today()));
        LicenceRules.answered(hearing.awaited(licence.known(today()))).orRefuse();
        refuseShortfalls(licence);
        refuseTerm(licence, term);
        var step = new LicenceStep(StepKind.GRANTED, today(), by, null, term.from(), term.to(), conditions);
        licence.grant(LicenceNumber.of(kinds.of(licence.kind()).letters()), step);
        return keep(licence, step);
    }

    /** Gives it another term or other conditions; refuses as {@link #grant} does for the term (LC5). */
    public Licence vary(Licence licence, String by, String reason, LicenceTerm term, List<String> conditions) {
        refuseTerm(licence, term);
        return decide(
                licence, new LicenceStep(StepKind.VARIED, today(), by, reason, term.from(), term.to(), conditions));
    }

    /**
     * Takes it away for a time.
     *
     * @param to last day on which it does not hold; null until it is ended
     */
    public Licence suspend(Licence licence, String by, String reason, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "The end is before the beginning.");
        }
        return decide(licence, new LicenceStep(StepKind.SUSPENDED, today(), by, reason, from, to, List.of()));
    }

    /** Ends the suspension today. */
    public Licence endSuspension(Licence licence, String by, String reason) {
        return decide(licence, LicenceStep.plain(StepKind.SUSPENSION_ENDED, today(), by, reason));
    }

    /** Takes it away for good. */
    public Licence revoke(Licence licence, String by, String reason, LocalDate from) {
        return decide(licence, new LicenceStep(StepKind.REVOKED, today(), by, reason, from, null, List.of()));
    }

    private void refuseTerm(Licence licence, LicenceTerm term) {
        var latest = contents.of(licence.kind()).latest(licence.id());
        LicenceRules.term(term, kinds.of(licence.kind()).longestMonths(), latest)
                .orRefuse();
    }

    private void refuseShortfalls(Licence licence) {
        var bars = contents.of(licence.kind()).shortfalls(licence.id(), today()).stream()
                .filter(Shortfall::bars)
                .toList();
        if (!bars.isEmpty()) {
            throw Shortfalls.refused(bars);
        }
    }

    /** Decides something after which nobody need answer any more. */
    private Licence close(Licence licence, LicenceStep step) {
        var kept = decide(licence, step);
        hearing.over(kept.known(today()));
        return kept;
    }

    private Licence decide(Licence licence, LicenceStep step) {
        licence.decide(step);
        return keep(licence, step);
    }

    private Licence keep(Licence licence, LicenceStep step) {
        var kept = licences.save(licence);
        clocks.follow(kept, step);
        return kept;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
