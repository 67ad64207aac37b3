package safeguarding.reviewing.ssda903.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.Episodes;
import safeguarding.reviewing.care.store.EpisodesColumn;
import safeguarding.reviewing.ssda903.files.HeldEpisodes;

/** Reads the episodes of care. */
@ApplicationScoped
class HeldEpisodesKept implements HeldEpisodes {

    private static final EpisodesColumn COLUMN = new EpisodesColumn();

    private final Sql sql;

    HeldEpisodesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<Episode>> of(Collection<UUID> childIds) {
        var all = new HashMap<UUID, List<Episode>>();
        sql.list(
                        "select child_id, episodes from period_of_care where child_id = any (?) and withdrawn_on is null"
                                + " order by child_id, started_on, id",
                        row -> new OfPeriod(
                                row.getObject(1, UUID.class), COLUMN.convertToEntityAttribute(row.getString(2))),
                        childIds)
                .forEach(period -> all.computeIfAbsent(period.childId(), child -> new ArrayList<>())
                        .addAll(period.episodes().all()));
        return all;
    }

    private record OfPeriod(UUID childId, Episodes episodes) {}
}
