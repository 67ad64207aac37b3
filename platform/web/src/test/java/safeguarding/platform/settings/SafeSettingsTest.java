package safeguarding.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeSettingsTest {

    private static final Map<String, String> SAFE = Map.of(
            "safeguarding.service", "conference",
            "safeguarding.public-base-url", "https://safeguarding.council.invalid/conference",
            "safeguarding.child-identity.secret", "Zk3vQ9xT1mWbR7pLc5yHd2sGf8uJn4eA",
            "safeguarding.cursor-secret", "aB4dE6fG8hJ1kL3mN5pQ7rS9tU2vW0xY",
            "quarkus.oidc.auth-server-url", "https://sign-in.council.invalid/realms/safeguarding",
            "quarkus.oidc.token.issuer", "https://sign-in.council.invalid/realms/safeguarding");

    private static SmallRyeConfig config(String profile, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 200, new MemorySizeConverter())
                .withMapping(SafeguardingSettings.class)
                .withDefaultValues(values)
                .withSources(new io.smallrye.config.PropertiesConfigSource(values, "test", 300))
                .build();
    }

    private static void start(String profile, Map<String, String> values) {
        var config = config(profile, values);
        var started = new SafeSettings(config.getConfigMapping(SafeguardingSettings.class), config);
        Objects.requireNonNull(started);
    }

    private static Map<String, String> with(String key, String value) {
        var values = new HashMap<>(SAFE);
        values.put(key, value);
        return values;
    }

    @Test
    void startsWithSafeSettings() {
        assertThatCode(() -> start("prod", SAFE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "safeguarding.child-identity.secret, short",
        "safeguarding.child-identity.secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "safeguarding.child-identity.secret, a-key-for-tests-only-not-for-production",
        "safeguarding.cursor-secret, short",
        "safeguarding.clock.file, /tmp/clock",
        "safeguarding.clock.movable, true",
        "quarkus.oidc.auth-server-url, http://sign-in/realms/safeguarding",
        "quarkus.oidc.token.issuer, http://sign-in/realms/safeguarding",
        "quarkus.oidc.public-key, MIIB",
        "safeguarding.public-base-url, http://safeguarding.council.invalid"
    })
    void namesEachSettingThatIsNotSafe(String key, String value) {
        assertThatThrownBy(() -> start("prod", with(key, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key)
                .hasMessageNotContaining(value + " ");
    }

    @ParameterizedTest
    @CsvSource({"safeguarding.child-identity.secret", "safeguarding.cursor-secret", "quarkus.oidc.token.issuer"})
    void namesEachSettingThatIsMissing(String key) {
        var values = new HashMap<>(SAFE);
        values.remove(key);
        assertThatThrownBy(() -> start("prod", values))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key + " is missing");
    }

    @Test
    void needsNoKeysAtTheGatewayWhichKnowsNoChild() {
        var values = new HashMap<>(SAFE);
        values.put("safeguarding.service", "gateway");
        values.remove("safeguarding.child-identity.secret");
        values.remove("safeguarding.cursor-secret");
        assertThatCode(() -> start("prod", values)).doesNotThrowAnyException();
    }

    @Test
    void letsLocalRunsDoWhatProductionMayNot() {
        assertThatCode(() -> start("local", with("safeguarding.clock.file", "/tmp/clock")))
                .doesNotThrowAnyException();
    }

    @Test
    void stopsAtAKeyThatNobodyKnows() {
        assertThatThrownBy(() -> config("prod", with("safeguarding.cursor-sercet", "x")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("safeguarding.cursor-sercet");
    }

    @Test
    void hasItsLimitsWithoutBeingTold() {
        var settings = config("prod", SAFE).getConfigMapping(SafeguardingSettings.class);
        assertThat(settings.http().largestBody().asLongValue()).isEqualTo(1 << 20);
        assertThat(settings.childIdentity().councilCode()).isEqualTo("936");
    }
}
