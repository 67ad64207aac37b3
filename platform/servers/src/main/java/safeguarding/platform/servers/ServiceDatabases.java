package safeguarding.platform.servers;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the databases of services on a PostgreSQL, wherever it runs.
 *
 * @param host where it is
 * @param port where it listens
 * @param user a login that may make databases and logins
 * @param password its password
 */
public record ServiceDatabases(String host, int port, String user, String password) {

    /** Makes a service's database and its logins where they are missing, and gives the logins these passwords. */
    public void create(ServiceDatabase database) {
        try (var connection = connect("postgres")) {
            DatabaseCreation.create(connection, database);
        } catch (SQLException e) {
            throw new ServerFailure("The database " + database.name() + " could not be made.", e);
        }
        try (var connection = connect(database.name())) {
            DatabaseCreation.close(connection, database);
        } catch (SQLException e) {
            throw new ServerFailure("The rights in " + database.name() + " could not be given.", e);
        }
    }

    /** A connection to a database. */
    public Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }

    @Override
    public String toString() {
        return "ServiceDatabases[" + host + ":" + port + "]";
    }
}
