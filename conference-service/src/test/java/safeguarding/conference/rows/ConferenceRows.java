package safeguarding.conference.rows;

import java.util.List;
import java.util.Set;
import safeguarding.platform.testing.rows.ServiceRows;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;

/** This service, as the matrices see it. */
final class ConferenceRows implements ServiceRows {

    @Override
    public String service() {
        return "conference";
    }

    @Override
    public String purpose() {
        return "conference";
    }

    /** A returns officer reads returns, for nothing else. */
    @Override
    public String purposeOf(TestTokens caller) {
        return caller.roles().contains("returns-officer") ? "statutory-return" : purpose();
    }

    @Override
    public List<String> insiders() {
        return List.of(
                "returns-officer", "conference-admin", "chair", "head-of-safeguarding", "qa-manager", "duty-team");
    }

    @Override
    public String partner() {
        return Story.PARTNER;
    }

    @Override
    public ToldStory told() {
        return Story.told();
    }

    @Override
    public String body(String operationId) {
        return Bodies.of(operationId);
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("chairId", "driftRuleId", "indicatorId", "organisationId", "ruleId", "year");
    }

    @Override
    public Set<String> lookedUpInSight() {
        return Set.of("accessNoticeId", "eventId", "planEnquiryId");
    }
}
