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
                        "allocation",
                        "care",
                        "careplan",
                        "challenge",
                        "children",
                        "court",
                        "decisions",
                        "dualstatus",
                        "followed",
                        "footprint",
                        "formerpermanence",
                        "health",
                        "iros",
                        "missing",
                        "participation",
                        "reviews",
                        "siblings",
                        "visits",
                        "workers")
                .meetingIn("columns", "links", "lists", "neighbours", "rule")
                .asTests();
    }
}
