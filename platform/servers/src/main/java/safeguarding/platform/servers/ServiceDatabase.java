package safeguarding.platform.servers;

import java.util.regex.Pattern;

/**
 * A service's database with its two logins.
 *
 * @param name name of the database, such as {@code conference}
 * @param owner login that owns it; only Flyway uses it
 * @param ownerPassword its password
 * @param runtimeRole login the service works with; it owns nothing
 * @param runtimePassword its password
 */
public record ServiceDatabase(
        String name, String owner, String ownerPassword, String runtimeRole, String runtimePassword) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    public ServiceDatabase {
        requirePlain(name);
        requirePlain(owner);
        requirePlain(runtimeRole);
    }

    /**
     * The database of a service by the house's pattern: {@code qa-audit} has the database {@code qa_audit}, the owner
     * {@code qa_audit_owner} and the runtime role {@code qa_audit_service}.
     */
    public static ServiceDatabase of(String service, String ownerPassword, String runtimePassword) {
        var name = service.replace('-', '_');
        return new ServiceDatabase(name, name + "_owner", ownerPassword, name + "_service", runtimePassword);
    }

    private static void requirePlain(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain SQL name: " + name);
        }
    }

    @Override
    public String toString() {
        return "ServiceDatabase[" + name + "]";
    }
}
