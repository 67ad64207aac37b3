package safeguarding.conference.neighbours;

import java.util.UUID;

/** Conferences that stand in the way of withdrawing what they rest on: those that were neither cancelled nor withdrawn. */
public interface StandingConferences {

    /** Whether a section 47 enquiry called for one. */
    boolean calledForBy(UUID enquiryId);
}
