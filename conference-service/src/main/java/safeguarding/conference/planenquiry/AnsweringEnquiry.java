package safeguarding.conference.planenquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.conference.neighbours.LikelyChild;
import safeguarding.conference.neighbours.LikelyChildren;
import safeguarding.conference.neighbours.SoughtChild;
import safeguarding.conference.planenquiry.PlanEnquiry.AskedBy;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.time.CivilTime;

/** Answers an enquiry, keeps it and tells the key workers, in one transaction: no answer leaves that is not kept. */
@ApplicationScoped
public class AnsweringEnquiry {

    private final LikelyChildren children;
    private final FindingPlan finding;
    private final PlanEnquiries enquiries;
    private final PlanEnquiries.Telling telling;
    private final CurrentCaller current;
    private final Clock clock;

    AnsweringEnquiry(
            LikelyChildren children,
            FindingPlan finding,
            PlanEnquiries enquiries,
            PlanEnquiries.Telling telling,
            CurrentCaller current,
            Clock clock) {
        this.children = children;
        this.finding = finding;
        this.enquiries = enquiries;
        this.telling = telling;
        this.current = current;
        this.clock = clock;
    }

    /** Answers, in the transaction of the request. */
    public PlanEnquiry answer(SoughtChild sought) {
        var likely = children.find(sought);
        var id = Identifiers.next();
        var enquiry = new PlanEnquiry(
                id,
                EnquiryReference.of(id),
                clock.instant(),
                current.caller(),
                current.purpose(),
                askedBy(sought),
                finding.find(sought, likely, CivilTime.today(clock)),
                likely.children().stream().map(LikelyChild::childId).toList());
        enquiries.keep(enquiry);
        telling.tell(enquiry, likely.children());
        return enquiry;
    }

    private static AskedBy askedBy(SoughtChild sought) {
        if (!sought.byNumber()) {
            return AskedBy.NAME;
        }
        return sought.byName() ? AskedBy.NUMBER_AND_NAME : AskedBy.NUMBER;
    }
}
