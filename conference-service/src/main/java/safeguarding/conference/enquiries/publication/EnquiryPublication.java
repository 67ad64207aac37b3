package safeguarding.conference.enquiries.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryEvent;
import safeguarding.conference.enquiries.EnquiryEvent.ChildIncluded;
import safeguarding.conference.enquiries.EnquiryEvent.ConferenceRequired;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithConference;
import safeguarding.conference.enquiries.EnquiryEvent.EndedWithoutConference;
import safeguarding.conference.enquiries.EnquiryEvent.Section47Started;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
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
        return switch (event) {
            case Section47Started e -> of("section-47-started", e, null, null);
            case ChildIncluded e -> of("section-47-child-included", e, null, null);
            case ConferenceRequired e -> of("section-47-conference-required", e, null, null);
            case EndedWithConference e -> of("section-47-ended-with-conference", e, e.conferenceId(), null);
            case EndedWithoutConference e ->
                of("section-47-ended-without-conference", e, null, e.reason().code());
        };
    }

    private CatalogueEvent of(String name, EnquiryEvent event, @Nullable UUID conferenceId, @Nullable String reason) {
        var body = new EnquiryBody(
                event.on(), event.childIds(), event.area(), conferenceId, reason, links.enquiry(event.enquiryId()));
        return new CatalogueEvent(
                name, 1, "section-47-enquiry", event.enquiryId(), event.on(), event.childIds(), event.area(), body);
    }
}
