package safeguarding.platform.testing.openapi;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;
import safeguarding.platform.testing.repository.Repository;

/**
 * Looks at every answer that any test of a service gets: one that its document does not describe fails that test. Holds
 * for modules with an accepted {@code openapi.yaml}.
 */
public final class DocumentedTraffic implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var watched = RestAssured.filters().stream().anyMatch(TrafficWatch.class::isInstance);
        if (!watched && (isAService() || RecordedExamples.areWanted())) {
            RestAssured.filters(new TrafficWatch(isAService()));
        }
    }

    private static boolean isAService() {
        return Files.exists(Repository.ofTheModule("openapi.yaml"));
    }
}
