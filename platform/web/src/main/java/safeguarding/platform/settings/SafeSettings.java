package safeguarding.platform.settings;

import io.quarkus.runtime.Startup;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Stops the start of a production process whose settings are not safe, and names each of them. */
@Singleton
@Startup
public final class SafeSettings {

    private static final int SHORTEST_SECRET = 32;
    private static final String GATEWAY = "gateway";

    private final SafeguardingSettings settings;
    private final Config config;

    SafeSettings(SafeguardingSettings settings, Config config) {
        this.settings = settings;
        this.config = config;
        var profiles = config.unwrap(SmallRyeConfig.class).getProfiles();
        if (!profiles.contains("local") && !profiles.contains("test") && !profiles.contains("dev")) {
            var faults = faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Unsafe settings: " + String.join("; ", faults));
            }
        }
    }

    /** What is wrong for production, one sentence each; never with the value. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (settings.clock().movable()) {
            faults.add("safeguarding.clock.movable must not be set");
        }
        if (settings.clock().file().isPresent()) {
            faults.add("safeguarding.clock.file must not be set");
        }
        if (!settings.service().equals(GATEWAY)) {
            secret(
                    faults,
                    "safeguarding.child-identity.secret",
                    settings.childIdentity().secret());
            secret(faults, "safeguarding.cursor-secret", settings.cursorSecret());
        }
        https(faults, "safeguarding.public-base-url");
        https(faults, "quarkus.oidc.auth-server-url");
        https(faults, "quarkus.oidc.token.issuer");
        if (config.getOptionalValue("quarkus.oidc.public-key", String.class).isPresent()) {
            faults.add("quarkus.oidc.public-key must not be set");
        }
        return faults;
    }

    private static void secret(List<String> faults, String key, Optional<String> value) {
        if (value.isEmpty()) {
            faults.add(key + " is missing");
        } else if (value.get().length() < SHORTEST_SECRET
                || value.get().chars().distinct().count() < 8) {
            faults.add(key + " needs at least 32 characters that cannot be guessed");
        } else if (value.get().contains("not-for-production")) {
            faults.add(key + " has the value of a demonstration");
        }
    }

    private void https(List<String> faults, String key) {
        var value = config.getOptionalValue(key, String.class);
        if (value.isEmpty()) {
            faults.add(key + " is missing");
        } else if (!value.get().startsWith("https://")) {
            faults.add(key + " must begin with https://");
        }
    }
}
