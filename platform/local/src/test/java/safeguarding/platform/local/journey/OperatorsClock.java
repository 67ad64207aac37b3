package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import safeguarding.platform.local.home.Door;

/** The suite's clock, shown and moved by an operator at the gateway. */
final class OperatorsClock {

    private static final String PATH = "/v1/clock";

    private final AtTheGateway operator;

    OperatorsClock(WholeSuite suite) {
        this.operator = new AtTheGateway(suite.ports().of(Door.GATEWAY), suite.token("operator"));
    }

    Instant now() {
        return Instant.parse(operator.read(PATH).body().path("now").asText());
    }

    void moveTo(String instant) {
        assertThat(tryToMoveTo(instant)).isEqualTo(200);
    }

    /** Returns the status of the answer. */
    int tryToMoveTo(String instant) {
        return operator.put(PATH, "{\"now\": \"" + instant + "\"}");
    }
}
