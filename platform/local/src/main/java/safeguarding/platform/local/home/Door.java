package safeguarding.platform.local.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every port that the suite listens on, by the name of what listens there. All of them on loopback only. */
public enum Door {
    GATEWAY(8080),
    CONFERENCE(8081),
    REVIEWING(8082),
    QA_AUDIT(8083),
    LICENSING(8084),
    WORKFORCE(8085),
    KEYCLOAK(8180),
    KAFKA(9092),
    POSTGRESQL(5433);

    private final int usualPort;

    Door(int usualPort) {
        this.usualPort = usualPort;
    }

    /** The port when nobody chose another. */
    public int usualPort() {
        return usualPort;
    }

    /** The name in options and configuration, such as {@code qa-audit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The option that moves this door, such as {@code --qa-audit-port}. */
    public String option() {
        return "--" + code() + "-port";
    }

    /** The environment variable that moves this door, such as {@code QA_AUDIT_PORT}. */
    public String variable() {
        return name() + "_PORT";
    }

    /** The door that an option moves; empty when the option moves none. */
    public static Optional<Door> ofOption(String option) {
        return Arrays.stream(values())
                .filter(door -> door.option().equals(option))
                .findFirst();
    }
}
