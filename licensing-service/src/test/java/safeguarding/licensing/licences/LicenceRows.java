package safeguarding.licensing.licences;

import java.util.Map;
import java.util.Set;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Licences, as the matrices see them. */
public final class LicenceRows implements FeatureRows {

    private static final String REASON = "{\"reason\": \"So it is.\"}";
    private static final String TERM = "\"term\": {\"from\": \"%s\", \"to\": \"%s\"}"
            .formatted(Offers.today(), Offers.today().plusMonths(6));

    @Override
    public Map<String, String> bodies() {
        return Map.ofEntries(
                Map.entry("returnLicence", REASON),
                Map.entry("withdrawLicence", REASON),
                Map.entry("refuseLicence", REASON),
                Map.entry("grantLicence", "{" + TERM + ", \"conditions\": []}"),
                Map.entry("varyLicence", "{\"reason\": \"More hours.\", " + TERM + ", \"conditions\": []}"),
                Map.entry("suspendLicence", "{\"reason\": \"A visit.\", \"from\": \"" + Offers.today() + "\"}"),
                Map.entry("endLicenceSuspension", REASON),
                Map.entry("revokeLicence", "{\"reason\": \"A visit.\", \"from\": \"" + Offers.today() + "\"}"),
                Map.entry("renewLicence", "{" + TERM + "}"));
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var licence = Offers.granted(Offers.today(), Offers.today().plusMonths(6));
        String number = Call.as("licensing-officer").get(licence).path("number");
        return Map.of("licenceId", Path.idOf(licence), "number", number);
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("licenceId", "number");
    }
}
