package safeguarding.conference.planenquiry.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.LikelyChild;
import safeguarding.conference.planenquiry.PlanEnquiries;
import safeguarding.conference.planenquiry.PlanEnquiry;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.time.CivilTime;

/**
 * Publishes an enquiry once for each child who came into question: whoever may see one of them does not learn of the
 * others. An enquiry that nobody fits is not published.
 */
@ApplicationScoped
class TellingOfEnquiries implements PlanEnquiries.Telling {

    private final EventJournal journal;
    private final Links links;

    TellingOfEnquiries(EventJournal journal, Links links) {
        this.journal = journal;
        this.links = links;
    }

    @Override
    public void tell(PlanEnquiry enquiry, List<LikelyChild> children) {
        if (!children.isEmpty()) {
            var on = LocalDate.ofInstant(enquiry.askedAt(), CivilTime.ZONE);
            journal.record(
                    children.stream().map(child -> event(enquiry, child, on)).toList());
        }
    }

    private CatalogueEvent event(PlanEnquiry enquiry, LikelyChild child, LocalDate on) {
        var about = Set.of(child.childId());
        return new CatalogueEvent(
                "plan-enquiry-made",
                1,
                "plan-enquiry",
                enquiry.id(),
                on,
                about,
                child.area(),
                new EnquiryMadeBody(
                        on,
                        about,
                        child.area(),
                        enquiry.agency(),
                        enquiry.purpose().code(),
                        child.keyWorker(),
                        links.to("/v1/plan-enquiries/" + enquiry.id())));
    }
}
