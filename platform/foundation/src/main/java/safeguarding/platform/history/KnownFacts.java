package safeguarding.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities as they were known, from the {@code …_versions} view of their table. What it gives out is detached and
 * for reading only; collections and associations of an entity have versions of their own and are read by a query of
 * their own.
 */
@ApplicationScoped
public class KnownFacts {

    private final StatelessSession session;

    KnownFacts(StatelessSession session) {
        this.session = session;
    }

    /** The entity with this identifier as it was known, if it was. */
    public <T> Optional<T> find(Class<T> entity, UUID id, KnownOn knownOn) {
        return list(entity, knownOn, "v.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /**
     * The entities that were known and meet a condition.
     *
     * @param condition SQL on the columns of the alias {@code v}, with named parameters, and an order if one is wanted;
     *     never from outside
     */
    public <T> List<T> list(Class<T> entity, KnownOn knownOn, String condition, Map<String, ?> parameters) {
        var query = session.createNativeQuery(
                "select v.* from %s v where %s and %s".formatted(viewOf(entity), knownOn.sql("v"), condition), entity);
        knownOn.parameters().forEach(query::setParameter);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Every version of the entity with this identifier, the oldest first. */
    public <T> List<RecordedVersion<T>> versionsOf(Class<T> entity, UUID id) {
        return session
                .createNativeQuery(
                        "select v.recorded_from, v.recorded_to from %s v where v.id = :id order by v.recorded_from"
                                .formatted(viewOf(entity)),
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(period -> version(entity, id, instant(period[0]), period[1] == null ? null : instant(period[1])))
                .toList();
    }

    /** One query for each version: within one query Hibernate gives the same object for the same identifier. */
    private <T> RecordedVersion<T> version(Class<T> entity, UUID id, Instant from, @Nullable Instant to) {
        var fact = session.createNativeQuery(
                        "select v.* from %s v where v.id = :id and v.recorded_from = :from".formatted(viewOf(entity)),
                        entity)
                .setParameter("id", id)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new RecordedVersion<>(fact, from, to);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    private static String viewOf(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        if (table == null || table.name().isEmpty()) {
            throw new IllegalArgumentException("@Table(name) is needed to find the versions of " + entity.getName());
        }
        return table.name() + "_versions";
    }
}
