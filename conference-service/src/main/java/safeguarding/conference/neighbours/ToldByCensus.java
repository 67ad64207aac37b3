package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a census told of a child before anybody else did, by its day: the census has no other name for it. Who tells of it
 * later tells of the same.
 */
public interface ToldByCensus {

    /** What the names begin with that the import of the census gives to what it records. */
    String SOURCE = "cin-census/";

    /** Why an enquiry ended of which the census says so: the reason and the day of the decision are not in it. */
    String NOT_REQUIRED = "The census says that no conference was required, and not when that was decided.";

    /** The section 47 enquiry about a child that a census told of with this day, whatever has become of it. */
    Optional<UUID> enquiry(UUID childId, LocalDate startedOn);

    /** The conference on a child, a review or another, that a census told of with this day, whatever has become of it. */
    Optional<UUID> conference(UUID childId, LocalDate heldOn, boolean review);

    /** How the import of the census calls an enquiry. */
    static String enquiryName(UUID childId, LocalDate startedOn) {
        return SOURCE + childId + "/section-47/" + startedOn;
    }

    /** How the import of the census calls a conference. */
    static String conferenceName(UUID childId, LocalDate heldOn, boolean review) {
        return SOURCE + childId + (review ? "/review/" : "/initial/") + heldOn;
    }
}
