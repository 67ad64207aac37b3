package safeguarding.platform.testing.rows;

import java.sql.SQLException;
import java.util.UUID;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * Children that are known to a service, as if it had been told of them.
 *
 * @param service short name of the service, such as {@code qa-audit}
 */
public record PlacedChildren(String service) {

    /** A child whose record belongs to an area. */
    public UUID in(String area) {
        return placed(area, false);
    }

    /** A child whose record is restricted to people of whom none is named. */
    public UUID restricted(String area) {
        return placed(area, true);
    }

    private UUID placed(String area, boolean restricted) {
        var child = UUID.randomUUID();
        try (var owner = RunningServers.asOwner(service);
                var insert = owner.prepareStatement(
                        "insert into child_visibility (child_id, area, restricted) values (?, ?, ?)")) {
            insert.setObject(1, child);
            insert.setString(2, area);
            insert.setBoolean(3, restricted);
            insert.executeUpdate();
            return child;
        } catch (SQLException failure) {
            throw new AssertionError("The child could not be placed", failure);
        }
    }
}
