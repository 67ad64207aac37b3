package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.census.file.CensusChild;

/**
 * All that a return can tell of a child. Masks itself.
 *
 * @param told what census files told, the earliest year first
 */
public record HeldChild(
        HeldPerson person,
        List<HeldEnquiry> enquiries,
        List<HeldConference> conferences,
        List<HeldPlan> plans,
        List<CensusChild> told) {

    public HeldChild {
        enquiries = List.copyOf(enquiries);
        conferences = List.copyOf(conferences);
        plans = List.copyOf(plans);
        told = List.copyOf(told);
    }

    /** What the census file of a year told. */
    public Optional<CensusChild> toldIn(int year) {
        return told.stream().filter(each -> each.year() == year).findFirst();
    }

    /** The conference with this identifier. */
    public Optional<HeldConference> conference(UUID id) {
        return conferences.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The initial conference of an enquiry: one that began a plan before one that did not, such as an inquorate one, then
     * the earliest.
     */
    public Optional<HeldConference> conferenceOf(HeldEnquiry enquiry, LocalDate from, LocalDate to) {
        return conferencesOf(enquiry)
                .filter(each -> !each.heldOn().isBefore(from) && !each.heldOn().isAfter(to))
                .min(Comparator.comparing((HeldConference each) -> !beganPlan(each))
                        .thenComparing(HeldConference::heldOn));
    }

    /** The conferences of an enquiry, initial or pre-birth. */
    public Stream<HeldConference> conferencesOf(HeldEnquiry enquiry) {
        return conferences.stream()
                .filter(each ->
                        each.initial() && !each.transferIn() && enquiry.id().equals(each.enquiryId()));
    }

    private boolean beganPlan(HeldConference conference) {
        return plans.stream().anyMatch(plan -> plan.startedOn().equals(conference.heldOn()));
    }

    @Override
    public String toString() {
        return "HeldChild[masked]";
    }
}
