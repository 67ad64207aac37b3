package safeguarding.conference.planenquiry;

import java.util.List;
import safeguarding.conference.neighbours.LikelyChild;

/** The enquiries that were answered; none is ever changed. */
public interface PlanEnquiries {

    /** Keeps an enquiry. */
    void keep(PlanEnquiry enquiry);

    /** Tells key workers, each of their own child. */
    interface Telling {

        /** Tells that these children came into question for an enquiry. */
        void tell(PlanEnquiry enquiry, List<LikelyChild> children);
    }
}
