package safeguarding.audit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseKeysTest {

    private static final UUID CHILD = UUID.fromString("5f0c1c8e-7d1a-8a53-9b0e-6a2f4d1c7e90");
    private static final CaseKeys KEYS = new CaseKeys("a secret of at least thirty-two characters");

    @Test
    void areTheSameOnEveryMachine() {
        assertThat(KEYS.of(CaseKind.CHILD_PROTECTION_PLAN, CHILD)).hasToString("e3bbd87266617ba4823926dffd55281f");
    }

    @Test
    void differByKindAndByCouncil() {
        var key = KEYS.of(CaseKind.CHILD_PROTECTION_PLAN, CHILD);

        assertThat(KEYS.of(CaseKind.LOOKED_AFTER, CHILD)).isNotEqualTo(key);
        assertThat(new CaseKeys("another secret of at least 32 characters").of(CaseKind.CHILD_PROTECTION_PLAN, CHILD))
                .isNotEqualTo(key);
    }
}
