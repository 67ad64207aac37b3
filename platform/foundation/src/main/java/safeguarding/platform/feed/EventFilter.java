package safeguarding.platform.feed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.problem.ProblemException;

/**
 * What a reader wants of the feed.
 *
 * @param types names with versions, such as {@code plan-started.v1}; empty for all
 * @param subject only events of this aggregate; null for all
 */
record EventFilter(Set<String> types, @Nullable UUID subject) {

    EventFilter {
        types = Set.copyOf(types);
    }

    /**
     * Takes full type names.
     *
     * @throws ProblemException {@code invalid-request} for a type that this service does not publish
     */
    static EventFilter of(List<String> types, @Nullable UUID subject, EventNames names) {
        return new EventFilter(
                types.stream().map(type -> local(type, names)).collect(Collectors.toUnmodifiableSet()), subject);
    }

    private static String local(String type, EventNames names) {
        if (!type.startsWith(names.typePrefix()) || !type.matches("[a-z0-9.-]+\\.v[0-9]{1,3}")) {
            throw ProblemException.invalid(
                    "type", "A type of this service looks like " + names.typePrefix() + "something-happened.v1.");
        }
        return type.substring(names.typePrefix().length());
    }

    /** The condition on an event in an alias; its values are {@code :types} and {@code :subject}. */
    String condition(String alias) {
        var byType = types.isEmpty()
                ? "true"
                : "%1$s.event_name || '.v' || %1$s.schema_version = any (:types)".formatted(alias);
        return subject == null ? byType : byType + " and " + alias + ".aggregate_id = :subject";
    }
}
