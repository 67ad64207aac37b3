package safeguarding.licensing.bodies;

import java.util.Map;
import java.util.Set;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Approvals of bodies of persons, as the matrices see them. */
public final class BodyRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        var details = Body.details("{chaperoneId}");
        return Map.of(
                "askForBodyApproval",
                "{\"partyId\": \"{bodyPartyId}\", \"council\": \"936\", \"details\": " + details + "}",
                "replaceBodyApproval",
                "{\"details\": " + details + "}",
                "recordBodyAudit",
                "{\"on\": \"2015-09-01\", \"outcome\": \"met\", \"words\": \"Seen at a rehearsal.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("bodyPartyId", Registered.partyId("body-of-persons"), "bodyApprovalId", Path.idOf(Body.asked()));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("bodyApprovalId");
    }
}
