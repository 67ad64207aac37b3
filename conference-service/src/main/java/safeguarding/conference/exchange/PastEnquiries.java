package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.conference.enquiries.ConcludingEnquiry;
import safeguarding.conference.enquiries.EndReason;
import safeguarding.conference.enquiries.EnquiryEnding;
import safeguarding.conference.enquiries.EnquiryStage;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.enquiries.StartingEnquiry;
import safeguarding.conference.exchange.history.PastEnquiry;
import safeguarding.conference.neighbours.ToldByCensus;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.importing.Finding;

/** Takes in section 47 enquiries; the same enquiry of siblings becomes one. */
@ApplicationScoped
class PastEnquiries {

    private final ToldByCensus census;
    private final Section47Enquiries enquiries;
    private final StartingEnquiry starting;
    private final ConcludingEnquiry concluding;

    PastEnquiries(
            ToldByCensus census, Section47Enquiries enquiries, StartingEnquiry starting, ConcludingEnquiry concluding) {
        this.census = census;
        this.enquiries = enquiries;
        this.starting = starting;
        this.concluding = concluding;
    }

    /**
     * The enquiries by their references. One that a census told of is the same one: what stands there stays.
     *
     * @param findings takes what is told otherwise
     */
    Map<String, UUID> take(UUID childId, List<PastEnquiry> told, Consumer<Finding> findings) {
        var ids = new HashMap<String, UUID>();
        for (var one : told) {
            var known = census.enquiry(childId, one.discussions().startedOn()).flatMap(enquiries::find);
            known.filter(enquiry -> otherwise(enquiry, one))
                    .ifPresent(enquiry -> findings.accept(
                            Conflict.at("section47Enquiries", "The enquiry that the census told of went otherwise.")));
            var enquiry = known.orElseGet(() -> starting.recordPast(childId, one.discussions(), one.reference()));
            end(enquiry, one);
            ids.put(one.reference(), enquiry.id());
        }
        return ids;
    }

    /** Corrected or withdrawn here since, or led to a conference of which the history knows nothing. */
    private static boolean otherwise(Section47Enquiry enquiry, PastEnquiry told) {
        return enquiry.withdrawal().isPresent()
                || !enquiry.strategyDiscussionOn().equals(told.discussions().startedOn())
                || enquiry.stage() == EnquiryStage.CONFERENCE_HELD && told.endedWithoutConferenceOn() != null;
    }

    private void end(Section47Enquiry enquiry, PastEnquiry told) {
        if (told.endedWithoutConferenceOn() == null) {
            return;
        }
        var reason = told.endReason() == null
                ? EndReason.OTHER
                : Codes.read("section47Enquiries.endReason", told.endReason(), EndReason.class);
        var ending = new EnquiryEnding(told.endedWithoutConferenceOn(), reason, told.endExplanation());
        if (enquiry.stage().open()) {
            concluding.endWithoutConference(enquiry, ending);
        } else if (enquiry.ending()
                .filter(known -> ToldByCensus.NOT_REQUIRED.equals(known.explanation()))
                .isPresent()) {
            concluding.tellEnding(enquiry, ending);
        }
    }
}
