package safeguarding.platform.containers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.servers.ServiceDatabases;

/**
 * What the environment says of the servers.
 *
 * @param variables the environment. {@code DATABASE_HOST}, {@code DATABASE_PORT}, {@code DATABASE_SUPERUSER}, {@code
 *     DATABASE_SUPERUSER_PASSWORD}, {@code KAFKA_BOOTSTRAP_SERVERS}. {@code SERVICES}: short names with blanks between them;
 *     for each {@code NAME_OWNER_PASSWORD} and {@code NAME_SERVICE_PASSWORD}. {@code OTHERS}: names of databases with one
 *     login, which has their name and owns them; for each {@code NAME_PASSWORD}.
 */
record Surroundings(Map<String, String> variables) {

    ServiceDatabases server() {
        return new ServiceDatabases(
                given("DATABASE_HOST"),
                Integer.parseInt(given("DATABASE_PORT")),
                given("DATABASE_SUPERUSER"),
                given("DATABASE_SUPERUSER_PASSWORD"));
    }

    String broker() {
        return given("KAFKA_BOOTSTRAP_SERVERS");
    }

    /** All databases, those of services first. */
    List<ServiceDatabase> databases() {
        return Stream.concat(
                        names("SERVICES").map(this::ofService), names("OTHERS").map(this::withOneLogin))
                .toList();
    }

    private ServiceDatabase ofService(String name) {
        return ServiceDatabase.of(name, password(name, "_OWNER_PASSWORD"), password(name, "_SERVICE_PASSWORD"));
    }

    private ServiceDatabase withOneLogin(String name) {
        var password = password(name, "_PASSWORD");
        return new ServiceDatabase(name, name, password, name, password);
    }

    private Stream<String> names(String variable) {
        return Stream.of(given(variable).strip().split("\\s+"));
    }

    private String password(String name, String ending) {
        return given(name.toUpperCase(Locale.ROOT).replace('-', '_') + ending);
    }

    private String given(String variable) {
        var value = variables.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the variable " + variable + " is not set");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Surroundings[masked]";
    }
}
