package safeguarding.conference.returns.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;
import safeguarding.conference.returns.HeldConference;
import safeguarding.conference.returns.HeldEnquiry;
import safeguarding.conference.returns.HeldPerson;

/** What the columns of the queries mean. */
final class HeldRows {

    private HeldRows() {}

    static HeldPerson person(ResultSet row) throws SQLException {
        return new HeldPerson(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                day(row, 5),
                day(row, 6),
                day(row, 7),
                row.getString(8),
                row.getString(9),
                List.of((String[]) row.getArray(10).getArray()),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getBoolean(17));
    }

    static HeldEnquiry enquiry(ResultSet row) throws SQLException {
        var stage = row.getString(4);
        var concluded = day(row, 5);
        return new HeldEnquiry(
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                !stage.equals("OPEN") && !stage.equals("ENDED_WITHOUT_CONFERENCE"),
                day(row, 7),
                stage.equals("ENDED_WITHOUT_CONFERENCE") ? concluded : null,
                concluded,
                row.getString(6));
    }

    static HeldConference conference(ResultSet row) throws SQLException {
        var kind = row.getString(4);
        return new HeldConference(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                !kind.equals("REVIEW"),
                kind.equals("TRANSFER_IN"),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Category category(ResultSet row, int column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Category.valueOf(name);
    }

    static List<UUID> identifiers(ResultSet row, int column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray())
                .map(Date::toLocalDate)
                .sorted()
                .toList();
    }
}
