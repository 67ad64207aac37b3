package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who stands in the inspection lists of a day: what was open then, or was closed in the six months before. */
public interface InspectedChildren {

    /** Children with an enquiry, in the order of the council's ids. */
    List<UUID> withEnquiries(LocalDate asAt, LocalDate closedSince);

    /** Children with a plan, in the order of the council's ids. */
    List<UUID> withPlans(LocalDate asAt, LocalDate closedSince);

    /** All that the lists tell of them. */
    List<InspectedChild> read(Collection<UUID> childIds, LocalDate asAt, LocalDate closedSince);
}
