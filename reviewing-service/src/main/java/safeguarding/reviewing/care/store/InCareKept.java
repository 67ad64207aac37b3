package safeguarding.reviewing.care.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.Known;
import safeguarding.reviewing.neighbours.InCare;

/** Shows to other features who is looked after. */
@ApplicationScoped
class InCareKept implements InCare {

    /** PC1: a child is in one period at a time; what a knowledge of the past says otherwise is settled by the later one. */
    private static final String ON_A_DAY = """
            select distinct on (p.child_id) p.child_id, p.id from {period_of_care p}
            where p.child_id = any (:children) and p.withdrawn_on is null
              and p.started_on <= :day and (p.ended_on is null or p.ended_on > :day)
            order by p.child_id, p.started_on desc""";

    private final Known known;

    InCareKept(Known known) {
        this.known = known;
    }

    @Override
    public Map<UUID, UUID> periodsOn(Collection<UUID> childIds, LocalDate day, @Nullable LocalDate knownOn) {
        if (childIds.isEmpty()) {
            return Map.of();
        }
        return known
                .list(
                        ON_A_DAY,
                        Map.of("children", childIds, "day", day),
                        knownOn,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
