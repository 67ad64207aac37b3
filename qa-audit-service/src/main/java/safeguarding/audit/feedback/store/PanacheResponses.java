package safeguarding.audit.feedback.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
        return byKind("r.collectionId = :one", Map.of("one", collectionId));
    }

    @Override
    public Map<Respondent, Long> heard(LocalDate from, LocalDate to) {
        return byKind("r.details.heardOn between :first and :last", Map.of("first", from, "last", to));
    }

    @Override
    public Map<Respondent, Long> about(UUID themeId) {
        return byKind("array_contains(r.details.themeIds, :one)", Map.of("one", themeId));
    }

    private Map<Respondent, Long> byKind(String condition, Map<String, Object> parameters) {
        var query = getEntityManager()
                .createQuery(
                        "select r.details.from, count(r) from FeedbackResponse r where " + condition
                                + " and r.withdrawal.on is null group by r.details.from",
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (Respondent) row[0], row -> (Long) row[1]));
    }
}
