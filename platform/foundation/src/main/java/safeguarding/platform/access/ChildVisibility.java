package safeguarding.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/**
 * Who may see which child of this service. Every change belongs to the caller's transaction; a feature that changes an
 * area, a restriction or an involvement calls this in the same transaction as its own change.
 */
@ApplicationScoped
public class ChildVisibility {

    private final Sql sql;

    ChildVisibility(Sql sql) {
        this.sql = sql;
    }

    /** Whether this service has been told of a child at all, whoever may see it. */
    public boolean knows(UUID childId) {
        return sql.first("select 1 from child_visibility where child_id = ?", row -> true, childId)
                .orElse(false);
    }

    /** Places a child in an area, or moves it there; null: the area is not known, only callers of every area see it. */
    public void place(UUID childId, @Nullable String area) {
        sql.update(
                "insert into child_visibility (child_id, area) values (?, ?)"
                        + " on conflict (child_id) do update set area = excluded.area",
                childId,
                area);
    }

    /** Places a child in an area so that from the first moment only the named staff and agencies see it. */
    public void placeRestricted(UUID childId, @Nullable String area, Set<String> staffIds) {
        sql.update(
                "insert into child_visibility (child_id, area, restricted) values (?, ?, true)"
                        + " on conflict (child_id) do update set area = excluded.area, restricted = true",
                childId,
                area);
        name(childId, staffIds);
    }

    /**
     * Restricts a child that was placed to those named, instead of those named before.
     *
     * @param staffIds staff numbers, and codes of agencies that go on seeing the child while they are involved
     */
    public void restrict(UUID childId, Set<String> staffIds) {
        setRestricted(childId, true);
        name(childId, staffIds);
    }

    private void name(UUID childId, Set<String> staffIds) {
        sql.update("delete from child_named_reader where child_id = ? and readable_until is null", childId);
        staffIds.forEach(staffId -> sql.update(
                "insert into child_named_reader (child_id, staff_id) values (?, ?)"
                        + " on conflict (child_id, staff_id) do update set readable_until = null",
                childId,
                staffId));
    }

    /** Opens a restricted child again to everybody who sees its area. */
    public void open(UUID childId) {
        setRestricted(childId, false);
        sql.update("delete from child_named_reader where child_id = ?", childId);
    }

    /** Lets one member of staff read a restricted child until an instant; one who is named for good stays so. */
    public void openFor(UUID childId, String staffId, OffsetDateTime until) {
        sql.update(
                "insert into child_named_reader as r (child_id, staff_id, readable_until) values (?, ?, ?)"
                        + " on conflict (child_id, staff_id) do update set readable_until = excluded.readable_until"
                        + " where r.readable_until is not null",
                childId,
                staffId,
                until);
    }

    /**
     * Notes that an agency is involved with a child, or changes until when.
     *
     * @param from first civil date of the involvement
     * @param to civil date on which it is no longer involved; null while it has no end
     */
    public void involve(UUID childId, String agency, LocalDate from, @Nullable LocalDate to) {
        involve(List.of(new AgencyPeriod(childId, agency, from, to)));
    }

    /** Notes several involvements in one round. */
    public void involve(Collection<AgencyPeriod> periods) {
        sql.batch(
                "insert into child_agency (child_id, agency, involved_from, involved_to) values (?, ?, ?, ?)"
                        + " on conflict (child_id, agency, involved_from) do update set involved_to = excluded.involved_to",
                periods.stream()
                        .distinct()
                        .map(period ->
                                new @Nullable Object[] {period.childId(), period.agency(), period.from(), period.to()})
                        .toList());
    }

    /** Takes back an involvement that was noted in error. */
    public void neverInvolved(UUID childId, String agency, LocalDate from) {
        sql.update(
                "delete from child_agency where child_id = ? and agency = ? and involved_from = ?",
                childId,
                agency,
                from);
    }

    /** An adoption order seals the record of a child that was placed (L12): it is there for nobody who has not opened it. */
    public void seal(UUID childId) {
        setSealed(childId, true);
    }

    /** The record was not to be sealed: it is open again to whoever could see it. */
    public void unseal(UUID childId) {
        setSealed(childId, false);
        sql.update("delete from child_sealed_reader where child_id = ?", childId);
    }

    /**
     * Seals a record as another service tells, or opens it again, whether the child is known here or comes to be known only
     * afterwards.
     */
    public void sealAsTold(UUID childId, boolean sealed) {
        sql.update(
                "insert into child_visibility (child_id, sealed) values (?, ?)"
                        + " on conflict (child_id) do update set sealed = excluded.sealed",
                childId,
                sealed);
        if (!sealed) {
            sql.update("delete from child_sealed_reader where child_id = ?", childId);
        }
    }

    /** Opens a sealed record to one keeper of adoption records until an instant. */
    public void openSealed(UUID childId, String staffId, OffsetDateTime until) {
        sql.update(
                "insert into child_sealed_reader (child_id, staff_id, readable_until) values (?, ?, ?)"
                        + " on conflict (child_id, staff_id) do update set readable_until = excluded.readable_until",
                childId,
                staffId,
                until);
    }

    /** Hides a child that this service no longer holds from everybody. */
    public void forget(UUID childId) {
        sql.update("delete from child_agency where child_id = ?", childId);
        sql.update("delete from child_named_reader where child_id = ?", childId);
        sql.update("delete from child_sealed_reader where child_id = ?", childId);
        sql.update("delete from child_visibility where child_id = ?", childId);
    }

    private void setSealed(UUID childId, boolean sealed) {
        if (sql.update("update child_visibility set sealed = ? where child_id = ?", sealed, childId) == 0) {
            throw new IllegalStateException("Child " + childId + " was not placed in this service");
        }
    }

    private void setRestricted(UUID childId, boolean restricted) {
        if (sql.update("update child_visibility set restricted = ? where child_id = ?", restricted, childId) == 0) {
            throw new IllegalStateException("Child " + childId + " was not placed in this service");
        }
    }
}
