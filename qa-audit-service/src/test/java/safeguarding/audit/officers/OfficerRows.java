package safeguarding.audit.officers;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;

/** The register, as the matrices see it. */
public final class OfficerRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerQaOfficer",
                "{\"staffId\": \"S1301\", \"details\": " + Officers.details("*") + "}",
                "replaceQaOfficer",
                "{\"details\": " + Officers.details("north-east") + "}");
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("officerId");
    }
}
