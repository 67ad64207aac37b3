package safeguarding.licensing.productions;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** The register of productions, as the matrices see it. */
public final class ProductionRows implements FeatureRows {

    private static final String DETAILS =
            "{\"details\": " + Staged.details("{partyId}", "2015-11-28 performance") + "}";

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerProduction",
                DETAILS,
                "replaceProduction",
                DETAILS,
                "cancelProduction",
                "{\"reason\": \"The theatre is closed.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("productionId", Staged.productionId("2015-11-28"));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("productionId");
    }
}
