package safeguarding.licensing.children;

import java.util.Map;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** The register of children, as the matrices see it. */
public final class LicensedChildRows implements FeatureRows {

    private static final String DETAILS = Youngsters.details("Quentin", "Zebrowski", "2009-04-17", "north-east");

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerLicensedChild",
                "{\"councilChildId\": \"C77\", \"details\": " + DETAILS + "}",
                "replaceLicensedChild",
                "{\"details\": " + DETAILS + "}",
                "recordLicensedChildSignatory",
                "{\"role\": \"parent\", \"name\": \"Ottoline Wombwell\", \"how\": \"court-order\","
                        + " \"verifiedOn\": \"2013-11-20\"}",
                "withdrawLicensedChildSignatory",
                "{\"reason\": \"Moved away.\"}",
                "searchLicensedChildren",
                "{\"councilChildId\": \"C0012345\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var child = Youngsters.in("north-east");
        return Map.of("childId", child, "signatoryId", Youngsters.signatory(child, "parent"));
    }
}
