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
                        "bodies",
                        "chaperonebookings",
                        "chaperones",
                        "children",
                        "desk",
                        "employers",
                        "figures",
                        "licences",
                        "parties",
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
