package safeguarding.audit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.house.HouseRules;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("safeguarding.audit")
                .features(
                        "actions",
                        "agreements",
                        "caseaudits",
                        "children",
                        "comparisons",
                        "concerns",
                        "desk",
                        "feedback",
                        "findings",
                        "grades",
                        "learning",
                        "moderation",
                        "officers",
                        "pastaudits",
                        "performance",
                        "population",
                        "programmes",
                        "recommendations",
                        "sampling",
                        "themes",
                        "tools")
                .meetingIn("cases", "links", "lists", "neighbours")
                .composing("reports")
                .asTests();
    }
}
