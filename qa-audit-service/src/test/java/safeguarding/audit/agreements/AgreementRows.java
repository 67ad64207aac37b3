package safeguarding.audit.agreements;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Agreements, as the matrices see them. */
public final class AgreementRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerPartnerAgreement",
                Agreements.body("2013-12-31", "2013-04-01", "2014-03-31"),
                "replacePartnerAgreement",
                "{\"details\": " + Agreements.details("2013-12-31") + "}",
                "recordPartnerAgreementReview",
                Agreements.review("2013-11-01", "2014-11-01"),
                "recordPartnerAgreementReading",
                Agreements.reading("2013-09-30", 3, 4),
                "recordPartnerAgreementRenewal",
                "{\"term\": " + Agreements.term("2014-04-01", "2015-03-31") + "}",
                "endPartnerAgreement",
                "{\"on\": \"2013-11-01\", \"reason\": \"The trust is no more.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("agreementId", Path.idOf(Agreements.registered()));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("agreementId");
    }
}
