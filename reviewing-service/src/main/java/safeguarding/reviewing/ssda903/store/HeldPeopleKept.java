package safeguarding.reviewing.ssda903.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.files.HeldPeople;
import safeguarding.reviewing.ssda903.files.HeldPerson;

/** Reads who the children of returns are. */
@ApplicationScoped
class HeldPeopleKept implements HeldPeople {

    private static final String PEOPLE = """
            select id, council_child_id, born_on, sex, ethnicity, upn, upn_unknown_reason, mother, mother_since,
                   unaccompanied, unaccompanied_ceased_on
            from child where id = any (?)""";

    private final Sql sql;

    HeldPeopleKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HeldPerson> read(Collection<UUID> childIds) {
        return sql.list(PEOPLE, HeldPeopleKept::person, childIds);
    }

    private static HeldPerson person(ResultSet row) throws SQLException {
        return new HeldPerson(
                new HeldChild(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, Boolean.class),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                row.getObject(11, LocalDate.class));
    }
}
