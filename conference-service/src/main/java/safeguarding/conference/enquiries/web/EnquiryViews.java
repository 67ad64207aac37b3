package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryClock;
import safeguarding.conference.enquiries.EnquiryEnding;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.conference.links.Links;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Shows enquiries without the children whom the caller may not see. */
@ApplicationScoped
public class EnquiryViews {

    private final EnquiryClock timescale;
    private final Links links;

    EnquiryViews(EnquiryClock timescale, Links links) {
        this.timescale = timescale;
        this.links = links;
    }

    EnquiryView show(Section47Enquiry enquiry, Set<UUID> visible) {
        return show(enquiry, visible, timescale.of(enquiry).orElse(null));
    }

    /**
     * The same with its deadline at hand.
     *
     * @param due when its conference is due; null when no deadline is known
     */
    EnquiryView show(Section47Enquiry enquiry, Set<UUID> visible, @Nullable Deadline due) {
        var ending = enquiry.ending();
        return new EnquiryView(
                enquiry.id(),
                enquiry.childIds().stream().filter(visible::contains).sorted().toList(),
                enquiry.area(),
                enquiry.strategyDiscussionOn(),
                enquiry.discussions().others(),
                enquiry.correction().map(Correction::on).orElse(null),
                enquiry.correction().map(Correction::reason).orElse(null),
                enquiry.stage().code(),
                enquiry.conferenceRequiredOn().orElse(null),
                enquiry.conferenceId().orElse(null),
                enquiry.concludedOn().orElse(null),
                ending.map(end -> end.reason().code()).orElse(null),
                ending.map(EnquiryEnding::explanation).orElse(null),
                enquiry.withdrawal().map(MadeInError::on).orElse(null),
                enquiry.withdrawal().map(MadeInError::reason).orElse(null),
                due == null ? null : ConferenceDueView.of(due),
                links.enquiry(enquiry.id()));
    }
}
