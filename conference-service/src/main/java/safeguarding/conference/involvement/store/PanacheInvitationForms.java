package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.involvement.InvitationForm;
import safeguarding.conference.involvement.InvitationForms;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps the web forms. */
@ApplicationScoped
public class PanacheInvitationForms extends AggregateRepository<InvitationForm> implements InvitationForms {

    @Override
    public Optional<InvitationForm> locked(String tokenDigest) {
        return find("tokenDigest", tokenDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Optional<InvitationForm> of(String tokenDigest) {
        return find("tokenDigest", tokenDigest).firstResultOptional();
    }

    @Override
    public Optional<InvitationForm> standing(UUID lineId) {
        return find("lineId = ?1 and replacedOn is null", lineId).firstResultOptional();
    }

    @Override
    public void saveAll(List<InvitationForm> forms) {
        try {
            super.saveAll(forms);
        } catch (ConstraintViolationException refused) {
            throw "invitation_form_usable".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "Another link has just been made for this agency.")
                    : refused;
        }
    }
}
