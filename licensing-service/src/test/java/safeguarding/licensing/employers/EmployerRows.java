package safeguarding.licensing.employers;

import java.util.Map;
import safeguarding.platform.testing.rows.FeatureRows;

/** Registrations of employers, as the matrices see them. */
public final class EmployerRows implements FeatureRows {

    private static final String OFFER =
            Offers.offer(Offers.today(), Offers.today().plusMonths(6));

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "askEmployerRegistration",
                "{\"partyId\": \"{partyId}\", \"offer\": " + OFFER + "}",
                "replaceEmployerRegistration",
                "{\"offer\": " + OFFER + "}");
    }
}
