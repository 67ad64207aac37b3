package safeguarding.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildIdentityTest {

    private final ChildIdentity identity = new ChildIdentity("936", "a-key-for-tests-only-not-for-production");

    /** Worked out apart from this code, with another language's HMAC. */
    @ParameterizedTest
    @CsvSource({
        "936, C0012345, 87738ad8-202f-8e33-ac9e-b73fdaf18fd2",
        "936, 1, b1db5811-c34b-8e5d-87a7-dc6eb7f480db",
        "937, C0012345, 7e9e9e1e-d6cb-8a86-b36c-03dbcb9c9b37"
    })
    void derivesTheSameIdentifierEverywhere(String council, String child, UUID expected) {
        assertThat(identity.of(council, child)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0012345", " C0012345 ", "C00 12345", "C00\u00a012345", "C0012345\u200b", "Ｃ００１２３４５"})
    void doesNotMindHowTheIdIsWritten(String written) {
        assertThat(identity.of(written)).isEqualTo(identity.of("C0012345"));
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(identity.of("0012")).isNotEqualTo(identity.of("12"));
    }

    @Test
    void isAUuidOfVersion8() {
        for (int number = 0; number < 100; number++) {
            var id = identity.of("C" + number);
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void dependsOnTheKey() {
        assertThat(new ChildIdentity("936", "another-key").of("C0012345")).isNotEqualTo(identity.of("C0012345"));
    }

    @Test
    void refusesAnEmptyId() {
        assertThatThrownBy(() -> identity.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
