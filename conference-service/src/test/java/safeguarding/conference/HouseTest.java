package safeguarding.conference;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.house.HouseRules;

class HouseTest {

    /** Identities, and what events carry: the words in which convening and plan tell the others what happened. */
    private static final String[] CARRIED_BY_EVENTS = {
        "safeguarding.conference.convening.AgencyAtConference",
        "safeguarding.conference.convening.AgencyKind",
        "safeguarding.conference.convening.Attendance",
        "safeguarding.conference.convening.ConferenceIdentity",
        "safeguarding.conference.convening.ConferenceKind",
        "safeguarding.conference.convening.Holding",
        "safeguarding.conference.convening.MeetingMode",
        "safeguarding.conference.convening.QuorumFound",
        "safeguarding.conference.involvement.LineIdentity",
        "safeguarding.conference.plan.DecisionIdentity",
        "safeguarding.conference.plan.DecisionMade",
        "safeguarding.conference.plan.DecisionWithdrawn",
        "safeguarding.conference.plan.Dissent",
        "safeguarding.conference.plan.Outcome",
        "safeguarding.conference.plan.PlanIdentity",
    };

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("safeguarding.conference")
                .features(
                        "chairs",
                        "children",
                        "complaint",
                        "convening",
                        "councils",
                        "drift",
                        "enquiries",
                        "expectation",
                        "family",
                        "involvement",
                        "organisations",
                        "papers",
                        "performance",
                        "plan",
                        "planenquiry",
                        "court",
                        "visits",
                        "voice")
                .meetingIn("coding", "links", "neighbours", "rule", "sight")
                .composing(
                        "census",
                        "correspondence",
                        "exchange",
                        "lookedafter",
                        "quality",
                        "record",
                        "retention",
                        "returns",
                        "subjectaccess")
                .sharing(CARRIED_BY_EVENTS)
                .asTests();
    }
}
