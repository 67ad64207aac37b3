package safeguarding.licensing.chaperones;

import java.util.Map;
import java.util.Set;
import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Chaperones and their approvals, as the matrices see them. */
public final class ChaperoneRows implements FeatureRows {

    private static final String TERM = "\"term\": {\"from\": \"2030-06-10\", \"to\": \"2033-06-09\"}";

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerChaperone",
                "{\"partyId\": \"{otherChaperonePartyId}\", \"details\": " + Caring.details("2040-12-31") + "}",
                "replaceChaperone",
                "{\"details\": " + Caring.details("2040-12-31") + "}",
                "askForChaperoneApproval",
                "{\"chaperoneId\": \"{chaperoneId}\", " + TERM + "}",
                "replaceChaperoneApproval",
                "{" + TERM + "}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var chaperoneId =
                Path.idOf(Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details("2040-12-31"))));
        return Map.of(
                "chaperoneId",
                chaperoneId,
                "approvalId",
                Path.idOf(Path.of(Caring.ask(chaperoneId, Soon.TODAY, Soon.END))),
                "otherChaperonePartyId",
                Registered.partyId("chaperone"));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("chaperoneId", "approvalId");
    }
}
