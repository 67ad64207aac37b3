package safeguarding.licensing.parties;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** The register of parties, as the matrices see it. */
public final class PartyRows implements FeatureRows {

    private static final String DETAILS = "{\"details\": " + Registered.details("Corner Shop Ltd", "employer") + "}";

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerLicensingParty",
                DETAILS,
                "replaceLicensingParty",
                DETAILS,
                "mergeLicensingParty",
                "{\"intoPartyId\": \"{otherPartyId}\", \"reason\": \"The same shop.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("partyId", Registered.partyId("employer"), "otherPartyId", Registered.partyId("employer"));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("partyId");
    }
}
