package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.involvement.RemoteMeeting;
import safeguarding.conference.involvement.RemoteMeetings;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps how to take part from elsewhere. */
@ApplicationScoped
public class PanacheRemoteMeetings extends AggregateRepository<RemoteMeeting> implements RemoteMeetings {

    @Override
    public Optional<RemoteMeeting> of(UUID conferenceId) {
        return find("conferenceId", conferenceId).firstResultOptional();
    }

    @Override
    public List<RemoteMeeting> of(Collection<UUID> conferenceIds) {
        return list("conferenceId in ?1", conferenceIds);
    }

    @Override
    public void saveAll(List<RemoteMeeting> meetings) {
        try {
            super.saveAll(meetings);
        } catch (ConstraintViolationException refused) {
            throw "remote_meeting_of_conference".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "Somebody has just written down the way in: read it.")
                    : refused;
        }
    }
}
