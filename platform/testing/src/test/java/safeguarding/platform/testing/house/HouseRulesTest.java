package safeguarding.platform.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    /** What each rule says about the service that breaks them all. */
    private static final Map<String, String> COMPLAINTS = Map.of(
            "speaks in words of the field", "MeetingManager",
            "has no folder for odds and ends", "broken.util",
            "is given what it needs in the constructor", "MeetingManager.store is injected",
            "takes the time from the one clock", "java.time.LocalDate.now",
            "says of every package that nothing is null unmarked", "broken.plan is not @NullMarked",
            "names all its features", "util",
            "keeps the domain of a feature free of adapters and frameworks", "convening.store.StoredMeetings",
            "lets features meet by identifier and event", "broken.plan.Plan",
            "keeps adapters apart from each other", "broken.convening.web.Meetings",
            "calls resources Resource and keeps them in web", "Meetings");

    @TestFactory
    Stream<DynamicTest> passOnAServiceThatKeepsThem() {
        return rules("sound").meetingIn("rule").asTests();
    }

    @Test
    void failEachOnAServiceThatBreaksThem() {
        var complaints = new java.util.HashMap<>(COMPLAINTS);
        complaints.put("explains every public type", "MeetingManager");
        complaints.put("masks every record that carries a personal value", "Contact in Odds.java");
        rules("broken")
                .asTests()
                .forEach(rule -> assertThatThrownBy(() -> rule.getExecutable().execute())
                        .describedAs(rule.getDisplayName())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(complaints.remove(rule.getDisplayName())));
        assertThat(complaints).describedAs("rules that were not tried").isEmpty();
    }

    @Test
    void failWhenThereIsNothingToLookAt() {
        var nothing = HouseRules.over("safeguarding.nowhere", Path.of("target/test-classes"), Path.of("src/test/java"))
                .features("convening");
        nothing.asTests()
                .forEach(rule -> assertThatThrownBy(() -> rule.getExecutable().execute())
                        .describedAs(rule.getDisplayName())
                        .isInstanceOfAny(AssertionError.class, java.io.UncheckedIOException.class));
    }

    @Test
    void letASharedTypeBeUsedWhenItIsNamed() {
        var plan = rules("broken").sharing("safeguarding.platform.testing.house.broken.convening.MeetingManager");
        assertThatCode(() -> named(plan, "lets features meet by identifier and event"))
                .doesNotThrowAnyException();
    }

    private static void named(HouseRules rules, String name) throws Throwable {
        var test = rules.asTests()
                .filter(each -> each.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
        test.getExecutable().execute();
    }

    private static HouseRules rules(String service) {
        var root = "safeguarding.platform.testing.house." + service;
        return HouseRules.over(root, Path.of("target/test-classes"), Path.of("src/test/java"))
                .features("convening", "plan");
    }
}
