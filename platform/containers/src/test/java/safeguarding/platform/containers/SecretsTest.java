package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

    private static final Map<String, String> GIVEN = Variables.given();

    @Test
    void theScriptGivesEverySecretAndTheServicesTakeThem() {
        assertThatCode(() -> ComposeFile.production(GIVEN)).doesNotThrowAnyException();
        assertThatCode(() -> ComposeFile.local(GIVEN)).doesNotThrowAnyException();
        assertThat(Variables.secrets())
                .hasSizeGreaterThan(15)
                .allSatisfy((name, value) -> assertThat(value).as(name).hasSizeGreaterThanOrEqualTo(32));
    }

    @Test
    void noTwoInstallationsAndNoTwoSecretsAreTheSame() {
        assertThat(Variables.secrets().values())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Variables.secrets().values());
    }

    @ParameterizedTest
    @MethodSource("needed")
    void nothingStartsWhileOneIsMissing(String name) {
        var without = new HashMap<>(GIVEN);
        without.remove(name);

        assertThatThrownBy(() -> ComposeFile.local(without)).hasMessageContaining(name);
    }

    @Test
    void everySecretComesFromOutside() {
        for (Path file : new Path[] {ComposeFile.PRODUCTION, ComposeFile.LOCAL}) {
            var written = ComposeFile.written(file);
            for (String service : written.services().keySet()) {
                assertThat(written.environment(service)).as(service).allSatisfy((name, value) -> {
                    if (name.matches(".*(PASSWORD|SECRET)")) {
                        assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?[^}]*}");
                    }
                });
            }
        }
    }

    @Test
    void whatHoldsThemIsNotCommitted() {
        assertThat(ComposeFile.text(ComposeFile.ROOT.resolve(".gitignore")).lines())
                .contains(".env");
    }

    static Iterable<String> needed() {
        return GIVEN.keySet();
    }
}
