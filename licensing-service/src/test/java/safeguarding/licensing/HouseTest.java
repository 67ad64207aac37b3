package safeguarding.licensing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.house.HouseRules;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.of("safeguarding.licensing")
                .features(
                        "children",
                        "councils",
                        "dailyrecords",
                        "desk",
                        "employers",
                        "figures",
                        "licences",
                        "parties",
                        "performances",
                        "permits",
                        "productions",
                        "schedules",
                        "schoolcalendars",
                        "signatures",
                        "verification")
                .meetingIn("law", "links", "neighbours", "stage")
                .asTests();
    }
}
