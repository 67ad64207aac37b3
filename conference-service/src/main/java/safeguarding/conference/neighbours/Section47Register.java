package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Section 47 enquiries as convening asks and tells them. */
public interface Section47Register {

    /** The enquiry, or empty when there is none. */
    Optional<KnownEnquiry> find(UUID enquiryId);

    /** The same; the day from which it counts is not corrected until the end of the transaction. */
    Optional<KnownEnquiry> holdStill(UUID enquiryId);

    /** A conference was asked for because of this enquiry. A repeat changes nothing. */
    void conferenceRequired(UUID enquiryId, LocalDate decidedOn);

    /**
     * The initial conference of this enquiry was held: B1.3 is met, late or in time. A repeat changes nothing.
     *
     * @param heldOn civil date of the conference
     */
    void conferenceHeld(UUID enquiryId, UUID conferenceId, LocalDate heldOn);

    /**
     * What is recorded about a conference of this enquiry was corrected. Does nothing when another one concluded it.
     *
     * @param heldOn civil date on which it was held so that it could decide; null when it was inquorate: B1.3 runs on
     */
    void holdingCorrected(UUID enquiryId, UUID conferenceId, @Nullable LocalDate heldOn);

    /** The enquiry is about this child too. A repeat changes nothing. */
    void include(UUID enquiryId, UUID childId, LocalDate on);

    /** The enquiry was never about this child, but about the others only. One who does not belong to it changes nothing. */
    void exclude(UUID enquiryId, UUID childId, LocalDate on);

    /**
     * The child has an enquiry of its own, which the same strategy discussions started: B1.3 runs for it from the same day.
     * One who does not belong to the enquiry gets none.
     */
    void separate(UUID enquiryId, UUID childId, LocalDate on);
}
