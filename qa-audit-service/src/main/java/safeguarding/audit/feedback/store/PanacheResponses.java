package safeguarding.audit.feedback.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.feedback.FeedbackResponse;
import safeguarding.audit.feedback.FeedbackResponses;
import safeguarding.audit.feedback.Respondent;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps responses. */
@ApplicationScoped
public class PanacheResponses extends AggregateRepository<FeedbackResponse> implements FeedbackResponses {

    @Override
    public Optional<FeedbackResponse> find(UUID responseId) {
        return findByIdOptional(responseId);
    }

    @Override
    public List<FeedbackResponse> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Map<Respondent, Long> counted(UUID collectionId) {
        return getEntityManager()
                .createQuery(
                        "select r.details.from, count(r) from FeedbackResponse r"
                                + " where r.collectionId = :collection and r.withdrawal.on is null"
                                + " group by r.details.from",
                        Object[].class)
                .setParameter("collection", collectionId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Respondent) row[0], row -> (Long) row[1]));
    }
}
