package safeguarding.platform.testing.contract;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.openapi.OpenApiContract;
import safeguarding.platform.testing.security.EndpointMatrix;

/**
 * The contract of the service under test: its document and who may call what. In its {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsItsContract() {
 *     return ServiceContract.of("conference").asTests();
 * }
 * }</pre>
 */
public final class ServiceContract {

    private final String service;

    private ServiceContract(String service) {
        this.service = service;
    }

    /** The service by its short name, such as {@code qa-audit}. */
    public static ServiceContract of(String service) {
        return new ServiceContract(service);
    }

    /** One test for each promise. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                document("has the accepted document", OpenApiContract::isTheAcceptedOne),
                document(
                        "says of every operation its purpose, roles, statuses and examples",
                        OpenApiContract::isComplete),
                document("shares no name with the document of another service", OpenApiContract::sharesNoNames),
                document("is clean for Spectral with the OWASP rules", OpenApiContract::isCleanForSpectral),
                document("is clean for Redocly", OpenApiContract::isCleanForRedocly),
                endpoints("has the roles of the table", EndpointMatrix::isTheOneInTheTable),
                endpoints("refuses whoever is not signed in", EndpointMatrix::refusesWhoeverIsNotSignedIn),
                endpoints("refuses wrong roles", EndpointMatrix::refusesWrongRoles),
                endpoints("lets in every role it names", EndpointMatrix::letsInEveryRoleItNames));
    }

    private static DynamicTest document(String name, Consumer<OpenApiContract> promise) {
        return DynamicTest.dynamicTest(name, () -> promise.accept(OpenApiContract.ofTheRunningService()));
    }

    private DynamicTest endpoints(String name, Consumer<EndpointMatrix> promise) {
        return DynamicTest.dynamicTest(name, () -> promise.accept(EndpointMatrix.of(service)));
    }
}
