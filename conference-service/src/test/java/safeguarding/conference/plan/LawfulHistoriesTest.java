package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/**
 * Random lawful histories of plans never break the rules of the census (D5), and unlawful steps are refused with the right
 * rule: of one record, and of two records of one person. The number of a history names it.
 */
@QuarkusTest
@RealServers(service = "conference")
class LawfulHistoriesTest {

    private static final int HISTORIES = 12;
    private static final int STEPS = 7;

    static IntStream histories() {
        return IntStream.range(0, HISTORIES);
    }

    /** One person, told step by step. */
    private static final class History {

        private final Random random;
        private final List<UUID> records = new ArrayList<>();
        private final List<LocalDate> starts = new ArrayList<>();
        private LocalDate day = LocalDate.of(2014, 1, 6);
        private boolean open;
        private boolean reviewed;

        private History(int number) {
            random = new Random(number);
            records.add(Families.registered("north-east"));
            if (number % 2 == 1) {
                records.add(Families.registered("north-east"));
                Merges.merged(records.getLast(), records.getFirst());
            }
        }

        private UUID record() {
            return records.get(random.nextInt(records.size()));
        }

        private void step() {
            later();
            if (!open) {
                if (random.nextInt(4) == 0) {
                    noPlan();
                } else {
                    plan();
                }
                return;
            }
            switch (random.nextInt(6)) {
                case 0 -> secondPlan();
                case 1 -> endOnItsStart();
                case 2 -> endBeforeItsLastConference();
                case 3 -> review("ended", ", \"endingReason\": \"harm-no-longer-likely\"");
                case 4 -> endWithoutConference();
                default -> review("continued", "");
            }
        }

        private void later() {
            day = day.plusDays(10 + random.nextInt(60));
            while (day.getDayOfWeek().getValue() > 5) {
                day = day.plusDays(1);
            }
        }

        private UUID initial(UUID child) {
            var conference = Sittings.initial(day.minusDays(3).toString(), child);
            Sittings.held(conference, day.toString()).then().statusCode(200);
            return conference;
        }

        private void plan() {
            var child = record();
            Conferences.decide(initial(child), Conferences.planMade(child))
                    .then()
                    .statusCode(201);
            starts.add(day);
            open = true;
            reviewed = false;
        }

        private void noPlan() {
            var child = record();
            Sittings.decide(initial(child), child, "no-plan", "\"followUp\": \"early-help\"")
                    .then()
                    .statusCode(201);
        }

        private void secondPlan() {
            var child = record();
            Conferences.decide(initial(child), Conferences.planMade(child))
                    .then()
                    .statusCode(422)
                    .body("rule", equalTo("8935"));
        }

        private void endOnItsStart() {
            if (!reviewed) {
                end(starts.getLast(), 422, "8840");
            }
        }

        private void endBeforeItsLastConference() {
            end(starts.getLast().minusDays(1), 422, "B3.4");
        }

        private void endWithoutConference() {
            end(day, 200, "");
            open = false;
        }

        private void end(LocalDate on, int status, String rule) {
            var path = "/v1/plans/" + Sittings.planOf(record());
            var answer = Call.as("chair")
                    .header("If-Match", Sittings.etag(path))
                    .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(on))
                    .post(path + "/endings");
            answer.then().statusCode(status);
            if (status == 422) {
                answer.then().body("rule", equalTo(rule));
            }
        }

        private void review(String outcome, String rest) {
            var child = record();
            var review = Sittings.review(day.minusDays(3).toString(), child);
            Sittings.held(review, day.toString()).then().statusCode(200);
            Sittings.decide(review, child, outcome, rest.replaceFirst("^, ", ""))
                    .then()
                    .statusCode(201);
            reviewed = true;
            open = !outcome.equals("ended");
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void neverBreakTheRulesOfTheCensus(int number) {
        var history = new History(number);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        history.records.forEach(record -> judge(history, record));
    }

    /** As the census judges the plans of a person, whichever record is asked. */
    private static void judge(History history, UUID record) {
        var whole = Call.as("chair")
                .get("/v1/children/" + record + "/conference-record")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var plans = new ArrayList<Map<String, Object>>(whole.getList("earlierPlans"));
        if (whole.get("currentPlan") != null) {
            plans.add(whole.getMap("currentPlan"));
        }
        plans.sort((one, other) -> start(one).compareTo(start(other)));
        assertThat(plans).extracting(LawfulHistoriesTest::start).isEqualTo(history.starts);
        assertThat(plans.stream().filter(plan -> plan.get("endedOn") == null))
                .as("8935")
                .hasSize(history.open ? 1 : 0);
        List<String> conferences = whole.getList("conferences.findAll { it.kind == 'initial' }.holding.on");
        for (int nth = 0; nth < plans.size(); nth++) {
            var plan = plans.get(nth);
            assertThat(conferences).as("2885").contains(start(plan).toString());
            assertThat(plan.get("earlierPlans")).as("8730, B3.6").isEqualTo(nth);
            if (plan.get("endedOn") != null) {
                var end = LocalDate.parse(plan.get("endedOn").toString());
                assertThat(end).as("8840, 8925").isAfter(start(plan));
                if (nth + 1 < plans.size()) {
                    assertThat(start(plans.get(nth + 1))).as("8940").isAfterOrEqualTo(end);
                }
            }
        }
    }

    private static LocalDate start(Map<String, Object> plan) {
        return LocalDate.parse(String.valueOf(plan.get("startedOn")));
    }
}
