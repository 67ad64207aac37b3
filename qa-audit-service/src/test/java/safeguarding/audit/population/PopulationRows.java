package safeguarding.audit.population;

import java.util.Map;
import java.util.Set;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** The population, as the matrices see it. */
public final class PopulationRows implements FeatureRows {

    private static final String PROOF = "{\"caseKind\": \"child-protection-plan\", \"asAt\": \"2013-11-28\"}";

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "importAuditPopulation",
                "{\"caseKind\": \"child-in-need\", \"caseId\": \"C-77\", \"area\": \"north-east\","
                        + " \"openedOn\": \"2013-05-01\"}",
                "requestPopulationProof",
                PROOF,
                "cancelPopulationRebuild",
                "{\"reason\": \"So it was.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var proof = Call.creating("qa-manager").body(PROOF).post("/v1/population-proofs");
        proof.then().statusCode(202);
        return Map.of(
                "populationId",
                "child-protection-plan",
                "proofId",
                Path.idOf(proof.header("Location")),
                "rebuildId",
                rebuild());
    }

    /** The one that is at work, or a new one. */
    private static String rebuild() {
        Call.creating("qa-manager").post("/v1/population-rebuilds");
        return Call.as("qa-manager")
                .get("/v1/population-rebuilds?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].rebuildId");
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("populationId", "proofId", "rebuildId");
    }
}
