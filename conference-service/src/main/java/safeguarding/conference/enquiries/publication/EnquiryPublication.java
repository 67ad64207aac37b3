package safeguarding.conference.enquiries.publication;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.enquiries.EnquiryEvent;
import safeguarding.conference.enquiries.EnquiryEvent.ChildExcluded;
import safeguarding.conference.enquiries.EnquiryEvent.ChildIncluded;
import safeguarding.conference.enquiries.EnquiryEvent.ConferenceRequired;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithConference;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithoutConference;
import safeguarding.conference.enquiries.EnquiryEvent.Section47Started;
import safeguarding.conference.enquiries.EnquiryEvent.Section47Withdrawn;
import safeguarding.conference.enquiries.EnquiryEvent.StrategyDiscussionsCorrected;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to section 47 enquiries: codes and dates, never the reasons in words. */
@ApplicationScoped
public class EnquiryPublication implements Publication<EnquiryEvent> {

    private final Links links;

    EnquiryPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<EnquiryEvent> about() {
        return EnquiryEvent.class;
    }

    @Override
    public CatalogueEvent translate(EnquiryEvent event) {
        return new CatalogueEvent(
                name(event),
                1,
                "section-47-enquiry",
                event.enquiryId(),
                event.on(),
                event.childIds(),
                event.area(),
                body(event).link(links.enquiry(event.enquiryId())));
    }

    private static String name(EnquiryEvent event) {
        return switch (event) {
            case Section47Started e -> "section-47-started";
            case StrategyDiscussionsCorrected e -> "section-47-strategy-discussions-corrected";
            case ChildIncluded e -> "section-47-child-included";
            case ChildExcluded e -> "section-47-child-excluded";
            case ConferenceRequired e -> "section-47-conference-required";
            case EndedWithConference e -> "section-47-ended-with-conference";
            case EndedWithoutConference e -> "section-47-ended-without-conference";
            case Section47Withdrawn e -> "section-47-withdrawn";
        };
    }

    private static EventBody body(EnquiryEvent event) {
        var body = EventBody.of(event.on(), event.childIds(), event.area());
        return switch (event) {
            case Section47Started e -> body;
            case StrategyDiscussionsCorrected e ->
                body.with("strategyDiscussionOn", e.startedOn())
                        .with("strategyDiscussionOnBefore", e.startedOnBefore());
            case ChildIncluded e -> body;
            case ChildExcluded e -> body.with("excludedChildId", e.childId());
            case ConferenceRequired e -> body;
            case EndedWithConference e -> body.with("conferenceId", e.conferenceId());
            case EndedWithoutConference e -> body.with("reason", e.reason());
            case Section47Withdrawn e -> body.with("strategyDiscussionOn", e.strategyDiscussionOn());
        };
    }
}
