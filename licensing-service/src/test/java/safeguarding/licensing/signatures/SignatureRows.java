package safeguarding.licensing.signatures;

import java.util.Map;
import safeguarding.licensing.permits.Asked;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Signatures, as the matrices see them. */
public final class SignatureRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "replaceSignatureLink",
                "{\"signatoryId\": \"{signatoryId}\"}",
                "recordSignatureAnswer",
                "{\"signatoryId\": \"{signatoryId}\", \"consents\": true, \"answeredOn\": \"2013-11-28\","
                        + " \"evidence\": \"Scan 4711\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var permit = Asked.permit(told.child());
        Asked.submit(permit).then().statusCode(200);
        var request = Signed.request(permit, "parent");
        return Map.of("signatureRequestId", Path.idOf(request));
    }
}
