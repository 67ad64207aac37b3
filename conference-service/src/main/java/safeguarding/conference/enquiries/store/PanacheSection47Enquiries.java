package safeguarding.conference.enquiries.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps section 47 enquiries. */
@ApplicationScoped
public class PanacheSection47Enquiries extends AggregateRepository<Section47Enquiry> implements Section47Enquiries {

    @Override
    public Optional<Section47Enquiry> find(UUID enquiryId) {
        return findByIdOptional(enquiryId);
    }

    @Override
    public Optional<Section47Enquiry> lock(UUID enquiryId) {
        return findByIdOptional(enquiryId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Section47Enquiry> withReference(String externalReference) {
        return find("externalReference", externalReference).firstResultOptional();
    }
}
