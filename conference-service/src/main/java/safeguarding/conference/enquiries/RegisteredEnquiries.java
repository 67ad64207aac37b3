package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return enquiries.find(enquiryId).filter(RegisteredEnquiries::stands).map(RegisteredEnquiries::known);
    }

    @Override
    public Optional<KnownEnquiry> holdStill(UUID enquiryId) {
        return enquiries.lock(enquiryId).filter(RegisteredEnquiries::stands).map(RegisteredEnquiries::known);
    }

    @Override
    public void conferenceRequired(UUID enquiryId, LocalDate decidedOn) {
        var enquiry = existing(enquiryId);
        enquiry.requireConference(decidedOn);
        enquiries.save(enquiry);
        timescale.asked(enquiry, decidedOn);
    }

    @Override
    public void conferenceHeld(UUID enquiryId, UUID conferenceId, LocalDate heldOn) {
        var enquiry = existing(enquiryId);
        enquiry.conferenceHeld(conferenceId, heldOn);
        enquiries.save(enquiry);
        timescale.met(enquiry, heldOn);
    }

    @Override
    public void holdingCorrected(UUID enquiryId, UUID conferenceId, @Nullable LocalDate heldOn) {
        var enquiry = existing(enquiryId);
        if (heldOn != null && enquiry.stage().open()) {
            conferenceHeld(enquiryId, conferenceId, heldOn);
        } else if (enquiry.conferenceId().filter(conferenceId::equals).isPresent()) {
            enquiry.correctConference(heldOn);
            enquiries.save(enquiry);
            timescale.corrected(enquiry, heldOn);
        }
    }

    @Override
    public void include(UUID enquiryId, UUID childId, LocalDate on) {
        var enquiry = existing(enquiryId);
        if (!enquiry.childIds().contains(childId)) {
            enquiry.include(childId, on);
            enquiries.save(enquiry);
            timescale.moved(enquiry);
        }
    }

    @Override
    public void exclude(UUID enquiryId, UUID childId, LocalDate on) {
        leaving(enquiryId, childId).ifPresent(enquiry -> exclude(enquiry, childId, on));
    }

    @Override
    public void separate(UUID enquiryId, UUID childId, LocalDate on) {
        leaving(enquiryId, childId).ifPresent(enquiry -> {
            exclude(enquiry, childId, on);
            var subject = new EnquirySubject(Set.of(childId), enquiry.area(), null);
            timescale.start(enquiries.save(Section47Enquiry.start(subject, enquiry.discussions())));
        });
    }

    private Optional<Section47Enquiry> leaving(UUID enquiryId, UUID childId) {
        return Optional.of(existing(enquiryId))
                .filter(enquiry -> enquiry.childIds().contains(childId));
    }

    private void exclude(Section47Enquiry enquiry, UUID childId, LocalDate on) {
        enquiry.exclude(childId, on);
        enquiries.save(enquiry);
        timescale.without(enquiry, childId);
    }

    private Section47Enquiry existing(UUID enquiryId) {
        return enquiries
                .find(enquiryId)
                .orElseThrow(() -> new IllegalArgumentException("There is no enquiry " + enquiryId));
    }

    private static boolean stands(Section47Enquiry enquiry) {
        return enquiry.stage() != EnquiryStage.WITHDRAWN;
    }

    private static KnownEnquiry known(Section47Enquiry enquiry) {
        return new KnownEnquiry(
                enquiry.id(),
                enquiry.strategyDiscussionOn(),
                enquiry.childIds(),
                enquiry.stage().open());
    }
}
