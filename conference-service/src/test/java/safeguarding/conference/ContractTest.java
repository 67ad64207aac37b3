package safeguarding.conference;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.openapi.OpenApiContract;
import safeguarding.platform.testing.security.EndpointMatrix;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
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
        EndpointMatrix.of("conference").isTheOneInTheTable();
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        EndpointMatrix.of("conference").refusesWhoeverIsNotSignedIn();
    }

    @Test
    void refusesWrongRoles() {
        EndpointMatrix.of("conference").refusesWrongRoles();
    }

    @Test
    void letsInEveryRoleItNames() {
        EndpointMatrix.of("conference").letsInEveryRoleItNames();
    }
}
