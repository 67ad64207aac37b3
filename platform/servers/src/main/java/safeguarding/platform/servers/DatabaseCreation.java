package safeguarding.platform.servers;

import java.sql.Connection;
import java.sql.SQLException;

/** The statements that make a service's database. Names are checked to be plain, passwords are quoted. */
final class DatabaseCreation {

    private DatabaseCreation() {}

    static void create(Connection connection, ServiceDatabase database) throws SQLException {
        login(connection, database.owner(), database.ownerPassword());
        login(connection, database.runtimeRole(), database.runtimePassword());
        if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
            execute(connection, "create database " + database.name() + " owner " + database.owner());
        }
        execute(connection, "revoke all on database " + database.name() + " from public");
        execute(connection, "grant connect on database " + database.name() + " to " + database.runtimeRole());
    }

    /** Inside the database: the owner alone may make things. */
    static void close(Connection connection, ServiceDatabase database) throws SQLException {
        execute(connection, "alter schema public owner to " + database.owner());
        execute(connection, "revoke all on schema public from public");
        execute(connection, "grant usage on schema public to " + database.runtimeRole());
    }

    private static void login(Connection connection, String name, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(connection, verb + " role " + name + " login password '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
