package safeguarding.gateway;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.openapi.OpenApiContract;
import safeguarding.platform.testing.security.EndpointMatrix;
import safeguarding.platform.testing.tokens.SignedTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class ContractTest {

    @Test
    void isTheAcceptedDocument() {
        OpenApiContract.ofTheRunningService().isTheAcceptedOne();
    }

    @Test
    void isCleanForSpectralWithTheOwaspRules() {
        OpenApiContract.ofTheRunningService().isCleanForSpectral();
    }

    @Test
    void isCleanForRedocly() {
        OpenApiContract.ofTheRunningService().isCleanForRedocly();
    }

    @Test
    void hasTheRolesOfTheTable() {
        EndpointMatrix.of("gateway").isTheOneInTheTable();
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        EndpointMatrix.of("gateway").refusesWhoeverIsNotSignedIn();
    }

    @Test
    void refusesWrongRoles() {
        EndpointMatrix.of("gateway").refusesWrongRoles();
    }

    @Test
    void letsInEveryRoleItNames() {
        EndpointMatrix.of("gateway").letsInEveryRoleItNames();
    }
}
