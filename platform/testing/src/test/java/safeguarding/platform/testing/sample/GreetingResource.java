package safeguarding.platform.testing.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says what the database says. */
@Path("/v1/greeting")
public class GreetingResource {

    private final DataSource database;

    GreetingResource(DataSource database) {
        this.database = database;
    }

    /** One greeting. */
    @GET
    @RolesAllowed("chair")
    @Operation(operationId = "readGreeting")
    public Greeting read(@Context SecurityContext caller) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words, current_user from greeting")) {
            rows.next();
            return new Greeting(
                    rows.getString(1),
                    rows.getString(2),
                    caller.getUserPrincipal().getName());
        }
    }

    /** What is said, under which login, to whom. */
    public record Greeting(String words, String login, String to) {}
}
