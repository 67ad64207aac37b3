package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.convening.DaysAsked;
import safeguarding.conference.convening.web.DiaryView.EntryView;
import safeguarding.platform.access.Access;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Reads a chair's diary: every booking, and of those whose children the caller may see, the conference. */
@ApplicationScoped
class ReadingDiary {

    private static final String BOOKED = """
            select c.id, c.starts_at, c.ends_at,
                   array(select k.child_id from unnest(c.child_ids) k (child_id) where %s)
            from conference c
            where c.stage = 'SCHEDULED' and c.chair_id = :chair and c.starts_at < :until and c.ends_at > :from
            order by c.starts_at, c.id""";

    private record Row(UUID id, Instant startsAt, Instant endsAt, Set<UUID> visible) {}

    private final Sql sql;
    private final Conferences conferences;
    private final ConferenceViews views;

    ReadingDiary(Sql sql, Conferences conferences, ConferenceViews views) {
        this.sql = sql;
        this.conferences = conferences;
        this.views = views;
    }

    List<EntryView> of(UUID chairId, DaysAsked days, Access access) {
        var policy = access.toList("k.child_id");
        var values = new HashMap<String, Object>(policy.parameters());
        values.put("chair", chairId);
        values.put("from", CivilTime.startOf(days.first()));
        values.put("until", CivilTime.endOf(days.last()));
        var query = NamedSql.of(BOOKED.formatted(policy.sql()), values);
        var rows = sql.list(query.sql(), ReadingDiary::row, query.values().toArray());
        access.shown(
                rows.stream().flatMap(row -> row.visible().stream()).distinct().toList());
        var known = known(rows);
        return rows.stream()
                .map(row -> new EntryView(row.startsAt(), row.endsAt(), show(row, known)))
                .toList();
    }

    private Map<UUID, ChildProtectionConference> known(List<Row> rows) {
        var ids = rows.stream()
                .filter(row -> !row.visible().isEmpty())
                .map(Row::id)
                .toList();
        return conferences.all(ids).stream()
                .collect(Collectors.toMap(ChildProtectionConference::id, conference -> conference));
    }

    private @Nullable ConferenceView show(Row row, Map<UUID, ChildProtectionConference> known) {
        var conference = known.get(row.id());
        return conference == null ? null : views.show(conference, row.visible(), null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Set.of((UUID[]) row.getArray(4).getArray()));
    }
}
