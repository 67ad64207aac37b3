package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.enquiries.ConcludingEnquiry;
import safeguarding.conference.enquiries.EndReason;
import safeguarding.conference.enquiries.EnquiryEnding;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.enquiries.StartingEnquiry;
import safeguarding.conference.exchange.history.PastEnquiry;
import safeguarding.platform.coding.Codes;

/** Takes in section 47 enquiries; the same enquiry of siblings becomes one. */
@ApplicationScoped
class PastEnquiries {

    private final StartingEnquiry starting;
    private final ConcludingEnquiry concluding;

    PastEnquiries(StartingEnquiry starting, ConcludingEnquiry concluding) {
        this.starting = starting;
        this.concluding = concluding;
    }

    /** The enquiries by their references. */
    Map<String, UUID> take(UUID childId, List<PastEnquiry> told) {
        var ids = new HashMap<String, UUID>();
        for (var one : told) {
            var enquiry = starting.recordPast(childId, one.discussions(), one.reference());
            end(enquiry, one);
            ids.put(one.reference(), enquiry.id());
        }
        return ids;
    }

    private void end(Section47Enquiry enquiry, PastEnquiry told) {
        if (told.endedWithoutConferenceOn() != null && enquiry.stage().open()) {
            var reason = told.endReason() == null
                    ? EndReason.OTHER
                    : Codes.read("section47Enquiries.endReason", told.endReason(), EndReason.class);
            concluding.endWithoutConference(
                    enquiry, new EnquiryEnding(told.endedWithoutConferenceOn(), reason, told.endExplanation()));
        }
    }
}
