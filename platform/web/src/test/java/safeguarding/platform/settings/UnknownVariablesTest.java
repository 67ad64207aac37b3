package safeguarding.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokensResource;

@QuarkusTest
@WithTestResource(SignedTokensResource.class)
class UnknownVariablesTest {

    @Inject
    BeanManager beans;

    @Test
    void areThoseThatSetNothing() {
        var keys = Set.of("safeguarding.public-base-url", "safeguarding.areas.*.name", "safeguarding.practice.*");

        assertThat(UnknownVariables.unknown(
                        Set.of(
                                "SAFEGUARDING_PUBLIC_BASE_URL",
                                "SAFEGUARDING_PUBLIC_BASE_ULR",
                                "SAFEGUARDING_AREAS_NORTH_EAST_NAME",
                                "SAFEGUARDING_AREAS_NORTH_EAST_NMAE",
                                "SAFEGUARDING_PRACTICE__B1_9_",
                                "PUBLIC_BASE_URL",
                                "PATH"),
                        keys))
                .containsExactly("SAFEGUARDING_AREAS_NORTH_EAST_NMAE", "SAFEGUARDING_PUBLIC_BASE_ULR");
    }

    @Test
    void knowWhatTheProcessTakes() {
        assertThat(UnknownVariables.keys(beans))
                .contains("safeguarding.service", "safeguarding.clock.movable", "safeguarding.http.largest-body");
    }
}
