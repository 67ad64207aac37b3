package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownEnquiry;
import safeguarding.conference.neighbours.Section47Register;

/** Answers convening about enquiries and takes its word for what was held. */
@ApplicationScoped
public class RegisteredEnquiries implements Section47Register {

    private final Section47Enquiries enquiries;
    private final EnquiryClock timescale;

    RegisteredEnquiries(Section47Enquiries enquiries, EnquiryClock timescale) {
        this.enquiries = enquiries;
        this.timescale = timescale;
    }

    @Override
    public Optional<KnownEnquiry> find(UUID enquiryId) {
        return enquiries.find(enquiryId).map(RegisteredEnquiries::known);
    }

    @Override
    public void conferenceRequired(UUID enquiryId, LocalDate decidedOn) {
        var enquiry = existing(enquiryId);
        enquiry.requireConference(decidedOn);
        enquiries.save(enquiry);
    }

    @Override
    public void conferenceHeld(UUID enquiryId, UUID conferenceId, LocalDate heldOn) {
        var enquiry = existing(enquiryId);
        enquiry.conferenceHeld(conferenceId, heldOn);
        enquiries.save(enquiry);
        timescale.met(enquiry, heldOn);
    }

    private Section47Enquiry existing(UUID enquiryId) {
        return enquiries
                .find(enquiryId)
                .orElseThrow(() -> new IllegalArgumentException("There is no enquiry " + enquiryId));
    }

    private static KnownEnquiry known(Section47Enquiry enquiry) {
        return new KnownEnquiry(
                enquiry.id(),
                enquiry.strategyDiscussionOn(),
                enquiry.childIds(),
                enquiry.stage().open());
    }
}
