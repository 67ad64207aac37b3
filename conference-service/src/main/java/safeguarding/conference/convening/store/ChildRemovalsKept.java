package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.convening.ChildRemoval;
import safeguarding.conference.convening.ChildRemovals;
import safeguarding.conference.convening.EnquiryOfRemoved;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.sql.Sql;

/** Keeps who was at a conference in error. What repeats the children of the conference beside it is changed with it (0841). */
@ApplicationScoped
class ChildRemovalsKept implements ChildRemovals {

    /** The tables that repeat the children of a conference. A complaint names the children it is about, itself. */
    private static final List<String> REPEATING = List.of(
            "agency_involvement",
            "expected_agency",
            "family_meeting",
            "family_participation",
            "invitation_form",
            "remote_meeting",
            "conference_minutes",
            "minutes_addendum",
            "minutes_correction");

    private static final String LEAVE = """
            update %s set child_ids = array_remove(child_ids, ?), version = version + 1
            where conference_id = ? and child_ids @> array[cast(? as uuid)] and cardinality(child_ids) > 1""";

    /** What an agency wrote about the child stays among what is held about it. */
    private static final String LEAVE_REPORTS =
            LEAVE.formatted("agency_report") + " and not about @> array[cast(? as uuid)]";

    private static final String KEEP = """
            insert into conference_child_removal (id, conference_id, child_id, removed_on, removed_by, reason, enquiry)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF = """
            select child_id, removed_on, removed_by, reason, enquiry from conference_child_removal
            where child_id = ? and conference_id = ? order by id""";

    private final Sql sql;

    ChildRemovalsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID conferenceId, ChildRemoval removal) {
        sql.update(
                KEEP,
                Identifiers.next(),
                conferenceId,
                removal.childId(),
                removal.on(),
                removal.by(),
                removal.reason(),
                removal.enquiry());
        var child = removal.childId();
        REPEATING.forEach(table -> sql.update(LEAVE.formatted(table), child, conferenceId, child));
        sql.update(LEAVE_REPORTS, child, conferenceId, child, child);
    }

    @Override
    public List<ChildRemoval> of(UUID conferenceId, UUID childId) {
        return sql.list(OF, ChildRemovalsKept::removal, childId, conferenceId);
    }

    private static ChildRemoval removal(ResultSet row) throws SQLException {
        var enquiry = row.getString("enquiry");
        return new ChildRemoval(
                row.getObject("child_id", UUID.class),
                row.getObject("removed_on", LocalDate.class),
                row.getString("removed_by"),
                row.getString("reason"),
                enquiry == null ? null : EnquiryOfRemoved.valueOf(enquiry));
    }
}
