package safeguarding.platform.feed;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.Digests;
import safeguarding.platform.journal.CatalogueTypes;
import safeguarding.platform.problem.ProblemException;

/**
 * What a reader wants of the feed.
 *
 * @param types names with versions, such as {@code plan-started.v1}; empty for all
 * @param subject only events of this aggregate; null for all
 */
record EventFilter(Set<String> types, @Nullable UUID subject) {

    /** Everything. */
    static final EventFilter NONE = new EventFilter(Set.of(), null);

    EventFilter {
        types = Set.copyOf(types);
    }

    /**
     * Takes full type names.
     *
     * @throws ProblemException {@code invalid-request} for a type that this service does not publish
     */
    static EventFilter of(List<String> types, @Nullable UUID subject, CatalogueTypes published) {
        return new EventFilter(
                types.stream().map(type -> published.local("type", type)).collect(Collectors.toUnmodifiableSet()),
                subject);
    }

    /** The condition on an event in an alias; its values are {@code :types} and {@code :subject}. */
    String condition(String alias) {
        var byType = types.isEmpty()
                ? "true"
                : "%1$s.event_name || '.v' || %1$s.schema_version = any (:types)".formatted(alias);
        return subject == null ? byType : byType + " and " + alias + ".aggregate_id = :subject";
    }

    /** The condition that what went out of sight with an event in an alias may have been on this stream. */
    String concerns(String alias) {
        return subject == null
                ? "true"
                : ("(%1$s.aggregate_id = :subject or exists (select 1 from event_journal s"
                                + " where s.aggregate_id = :subject and s.child_ids && %1$s.child_ids))")
                        .formatted(alias);
    }

    /** What a cursor of this stream is bound to, together with its reader: with another filter it would skip events. */
    String boundTo(String reader) {
        return HexFormat.of()
                .formatHex(Digests.of(reader, String.join(" ", new TreeSet<>(types)), String.valueOf(subject)));
    }
}
