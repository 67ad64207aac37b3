package safeguarding.reviewing.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.neighbours.VisitsDue;

/** Asking for a visit outside of its intervals, and taking back that somebody asked. */
@ApplicationScoped
public class AskingForVisits {

    private final VisitRequests requests;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final VisitsDue due;
    private final Clock clock;

    AskingForVisits(VisitRequests requests, KnownPeriods periods, KnownChildren children, VisitsDue due, Clock clock) {
        this.requests = requests;
        this.periods = periods;
        this.children = children;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Somebody asked, or a notice came.
     *
     * @throws ProblemException {@code rule-broken} when the day lies ahead (A5), or the child was not looked after on it (LV1)
     */
    public VisitRequest ask(KnownCare seen, LocalDate askedOn, VisitAsker askedBy) {
        children.holdStill(seen.childId());
        var care = periods.find(seen.periodId())
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was."));
        VisitRules.permits(askedOn, care, CivilTime.today(clock)).orRefuse();
        var area = children.find(care.childId())
                .map(KnownChild::area)
                .orElseThrow(() -> new IllegalStateException("No child of the period " + care.periodId()));
        return follow(requests.save(VisitRequest.ask(care, area, askedOn, askedBy)));
    }

    /** Nobody asked. */
    public VisitRequest withdraw(VisitRequest request, String reason) {
        children.holdStill(request.childId());
        request.withdraw(new MadeInError(CivilTime.today(clock), reason));
        return follow(requests.save(request));
    }

    private VisitRequest follow(VisitRequest request) {
        due.follow(request.periodId(), request.childId(), request.identity().area());
        return request;
    }
}
