package safeguarding.reviewing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.house.HouseRules;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("safeguarding.reviewing")
                .features(
                        "adoption",
                        "allocation",
                        "care",
                        "careplan",
                        "challenge",
                        "children",
                        "court",
                        "decisions",
                        "desk",
                        "dualstatus",
                        "followed",
                        "footprint",
                        "formerpermanence",
                        "health",
                        "iros",
                        "missing",
                        "participation",
                        "performance",
                        "retention",
                        "reviews",
                        "siblings",
                        "visits",
                        "workers")
                .meetingIn("links", "lists", "neighbours")
                .composing("annualreport", "childsummary", "cpis", "exchange", "ofsted", "ssda903")
                .asTests();
    }
}
