package safeguarding.platform.local.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.DemonstrationRealm;

/** The text at the end of {@code ./suite run}: addresses, names, password and the first commands. */
public record Welcome(SuiteHome home, Ports ports) {

    /** The text for this installation. */
    public String text() {
        var days = new StoryDays(home.clock().instant());
        return template()
                .replace("{today}", days.today().toString())
                .replace("{before}", days.before().toString())
                .replace("{start}", days.start().toString())
                .replace("{tag}", days.tag())
                .replace("{gateway}", "http://localhost:" + ports.of(Door.GATEWAY))
                .replace("{keycloak}", "http://localhost:" + ports.of(Door.KEYCLOAK))
                .replace("{kafka}", "127.0.0.1:" + ports.of(Door.KAFKA))
                .replace("{postgresql}", "127.0.0.1:" + ports.of(Door.POSTGRESQL))
                .replace("{logs}", home.folder().resolve("logs").toString())
                .replace("{people}", String.join(", ", DemonstrationRealm.people()))
                .replace("{machines}", String.join(", ", DemonstrationRealm.machines()))
                .replace("{password}", home.secrets().demonstrationPassword());
    }

    private static String template() {
        try (InputStream file = Welcome.class.getResourceAsStream("/welcome.txt")) {
            return new String(Objects.requireNonNull(file, "welcome.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
