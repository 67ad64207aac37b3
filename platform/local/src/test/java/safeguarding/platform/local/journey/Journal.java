package safeguarding.platform.local.journey;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What conference-service has committed, as its database holds it. */
record Journal(WholeSuite suite) {

    /** The ids of all events. */
    Set<String> ids() {
        try (var connection = suite.topology().postgresql().connectAsSuperuser("conference");
                var rows = connection.createStatement().executeQuery("select id from event_journal")) {
            var ids = new HashSet<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
