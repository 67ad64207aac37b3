package safeguarding.conference.returns.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.cpis.AccessNotice;
import safeguarding.conference.returns.cpis.AccessNotices;
import safeguarding.platform.sql.Sql;

/** Keeps notices; what an acknowledgement replaces goes to the history. */
@ApplicationScoped
class AccessNoticesKept implements AccessNotices {

    private static final String KEEP = """
            insert into cp_is_access_notice (id, version, message_id, nhs_number, child_ids, organisation,
                organisation_name, place, looked_up_by, accessed_at, received_at)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (message_id) do nothing""";
    private static final String ACKNOWLEDGE = """
            update cp_is_access_notice set version = version + 1, acknowledged_at = ?, acknowledged_by = ?, note = ?
            where id = ?""";

    private final Sql sql;

    AccessNoticesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean keep(AccessNotice notice) {
        return sql.update(
                        KEEP,
                        notice.id(),
                        notice.messageId(),
                        notice.nhsNumber(),
                        notice.childIds(),
                        notice.organisation(),
                        notice.organisationName(),
                        notice.place(),
                        notice.lookedUpBy(),
                        notice.accessedAt(),
                        notice.receivedAt())
                > 0;
    }

    @Override
    public Optional<Standing> standing(UUID noticeId) {
        return sql.first(
                "select id, version, child_ids, acknowledged_by from cp_is_access_notice where id = ? for update",
                row -> new Standing(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        List.of((UUID[]) row.getArray(3).getArray()),
                        row.getString(4)),
                noticeId);
    }

    @Override
    public void acknowledge(UUID noticeId, Instant at, String by, @Nullable String note) {
        sql.update(ACKNOWLEDGE, at, by, note, noticeId);
    }
}
