package safeguarding.reviewing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.rows.Operation;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.Call;

/** Once an adoption order is recorded no operation of the document finds the birth record, for whoever asks (L12). */
@QuarkusTest
@RealServers(service = "reviewing")
class AdoptionSealTest {

    /** A keeper opens what is sealed, an operator sees envelopes, a service of the unit follows every child. */
    private static final Set<String> NOT_ORDINARY = Set.of("adoption-records-keeper", "operator", "unit-service");

    private static final Set<String> CASEWORK_ONLY = Set.of("duty-team", "licensing-officer", "partner-agency");

    /** Identifiers of the story that are not of the child. */
    private static final Set<String> OF_OTHERS = Set.of("driftRuleId", "nextOfficerId", "officerId", "siblingId");

    private static final Set<String> ASKING_FOR_A_RECORD = Set.of("chainId", "childId", "periodId", "subject");
    private static final String A_DAY_IN_CARE = "2014-01-10";
    private static final ReviewingRows ROWS = new ReviewingRows();

    private record Asked(Operation operation, String role, String address) {

        Response answer() {
            var purpose = CASEWORK_ONLY.contains(role) ? "direct-care" : "independent-review";
            return Calls.forPurpose(purpose).as(TestTokens.of(role)).get(address);
        }

        Asked with(String query) {
            return new Asked(operation, role, address + (address.contains("?") ? "&" : "?") + query);
        }
    }

    @Test
    void isFoundByNoOperationThatReads() {
        // given
        var story = ROWS.told();
        var records = onRecords().flatMap(each -> asked(each, story)).toList();
        var lists = lists().flatMap(each -> asked(each, story)).toList();
        assertThat(records.stream().filter(each -> each.answer().statusCode() != 200))
                .as("only whose agency is not involved sees nothing before the seal")
                .allMatch(each -> each.role().equals("partner-agency"));
        assertThat(lists.stream().filter(each -> !findsIn(each, story).isEmpty()))
                .as("lists that show the child before the seal")
                .hasSizeGreaterThan(60);

        // when
        Adopted.from(story.in("/v1/periods-of-care/{periodId}"));

        // then
        var softly = new SoftAssertions();
        for (var each : records) {
            softly.assertThat(each.answer().statusCode()).as("%s", each).isEqualTo(404);
        }
        for (var each : lists) {
            softly.assertThat(findsIn(each, story)).as("%s", each).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void looksLikeARecordThatThereNeverWas() {
        // given
        var story = ROWS.told();
        Adopted.from(story.in("/v1/periods-of-care/{periodId}"));
        var unknown = new ToldStory(story.ids().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        each -> OF_OTHERS.contains(each.getKey())
                                ? each.getValue()
                                : UUID.randomUUID().toString())));

        // then
        var softly = new SoftAssertions();
        Stream.concat(onRecords(), askingForOne(story))
                .flatMap(each -> asked(each, story))
                .forEach(each -> {
                    var never = new Asked(each.operation(), each.role(), elsewhere(each.address(), story, unknown));
                    softly.assertThat(essence(each.answer(), story))
                            .as("%s", each)
                            .isEqualTo(essence(never.answer(), unknown));
                });
        softly.assertAll();
    }

    @Test
    void isFoundByNoEventOfTheFeed() {
        // given
        var story = ROWS.told();
        var caller = TestTokens.of("head-of-safeguarding");
        assertThat(told(caller, story)).isNotEmpty();

        // when
        Adopted.from(story.in("/v1/periods-of-care/{periodId}"));

        // then
        for (var role : List.of("case-system", "chair", "head-of-safeguarding", "iro", "qa-manager", "team-manager")) {
            var told = told(TestTokens.of(role), story);
            assertThat(told.stream().map(event -> event.get("type")))
                    .as("%s is told that the child is gone, and of nothing else", role)
                    .isNotEmpty()
                    .containsOnly("safeguarding.reviewing.removed.v1");
            assertThat(told.stream().map(event -> event.get("aggregatetype")))
                    .as("nothing says that it was sealed")
                    .doesNotContain("sealed-record-opening", "adoption-seal");
            assertThat(told).allSatisfy(event -> assertThat(event.get("data")).isNull());
        }
        assertThat(told(TestTokens.of("head-of-safeguarding").areas("south-west"), story))
                .isEmpty();
    }

    @Test
    void isOutOfReachOfEveryChange() {
        // given
        var story = ROWS.told();
        Adopted.from(story.in("/v1/periods-of-care/{periodId}"));
        var changing = all().filter(each -> !each.reads() && each.isOnARecord() && !isAboutNoChild(each))
                .toList();
        assertThat(changing).hasSizeGreaterThan(50);

        // then
        var softly = new SoftAssertions();
        for (var operation : changing) {
            for (var role : ordinary(operation)) {
                var purpose = CASEWORK_ONLY.contains(role) || operation.id().equals("breakReviewingGlass")
                        ? "direct-care"
                        : "independent-review";
                var request =
                        Calls.forPurpose(purpose).creating(TestTokens.of(role)).header("If-Match", "\"987654\"");
                if (operation.takesBody()) {
                    request.body(story.in(ROWS.body(operation.id())));
                }
                softly.assertThat(request.request(
                                        operation.method().toUpperCase(java.util.Locale.ROOT),
                                        story.in(operation.path()))
                                .statusCode())
                        .as("%s by %s", operation, role)
                        .isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    private static Stream<Operation> all() {
        return Operation.ofTheRunningService().stream();
    }

    private static Stream<Operation> onRecords() {
        return all().filter(each -> each.reads() && each.isOnARecord() && !isAboutNoChild(each));
    }

    private static boolean isAboutNoChild(Operation each) {
        return each.parameters().stream()
                .anyMatch(name -> ROWS.aboutNoChild().contains(name)
                        || Set.of("aggregateId", "jobId", "parkedId", "replayId")
                                .contains(name));
    }

    /** Everything else that reads, as it is now and as it was on a day in care. */
    private static Stream<Operation> lists() {
        return all().filter(each -> each.reads()
                && !each.path().startsWith("/v1/events")
                && (!each.isOnARecord() || each.parameters().equals(List.of("officerId"))));
    }

    private static Stream<Operation> askingForOne(ToldStory story) {
        return lists().filter(each -> each.queries().stream().anyMatch(ASKING_FOR_A_RECORD::contains));
    }

    private static List<String> ordinary(Operation operation) {
        return operation.roles().stream()
                .filter(role -> !NOT_ORDINARY.contains(role))
                .sorted()
                .toList();
    }

    private static Stream<Asked> asked(Operation operation, ToldStory story) {
        var path = story.in(operation.path());
        return ordinary(operation).stream().flatMap(role -> {
            var plain = new Asked(operation, role, path);
            if (operation.isOnARecord() && !operation.parameters().equals(List.of("officerId"))) {
                return Stream.of(plain);
            }
            var paged = operation.queries().contains("limit") ? plain.with("limit=200") : plain;
            var asked = Stream.<Asked>builder();
            for (var query : operation.queries()) {
                if (ASKING_FOR_A_RECORD.contains(query)) {
                    asked.add(paged.with(
                            story.in(query.equals("subject") ? "subject={periodId}" : query + "={" + query + "}")));
                }
            }
            if (!operation.path().equals("/v1/access-log")) {
                asked.add(paged);
                if (operation.queries().contains("asAt")) {
                    asked.add(paged.with("asAt=" + A_DAY_IN_CARE));
                }
            }
            return asked.build();
        });
    }

    private static String elsewhere(String address, ToldStory story, ToldStory unknown) {
        var other = address;
        for (var each : story.ids().entrySet()) {
            other = other.replace(
                    each.getValue(),
                    unknown.in("{" + each.getKey() + "}").replace("{" + each.getKey() + "}", each.getValue()));
        }
        return other;
    }

    /** Which identifiers of the child stand in an answer, over all its pages. */
    private static List<String> findsIn(Asked asked, ToldStory story) {
        var found = new LinkedHashMap<String, String>();
        var page = asked;
        while (page != null) {
            var answer = page.answer();
            var text = answer.asString();
            story.ids().forEach((name, id) -> {
                if (!OF_OTHERS.contains(name) && text.contains(id)) {
                    found.put(name, id);
                }
            });
            var next = answer.statusCode() == 200 && asked.operation().queries().contains("cursor")
                    ? answer.jsonPath().getString("next")
                    : null;
            page = next == null ? null : asked.with("cursor=" + next);
        }
        return List.copyOf(found.keySet());
    }

    private static String essence(Response answer, ToldStory story) {
        var text = answer.asString();
        for (var each : story.ids().entrySet()) {
            text = text.replace(each.getValue(), each.getKey());
        }
        return answer.statusCode() + " " + text.replaceAll("\"(traceId|next|correlationId)\"\\s*:\\s*\"[^\"]*\"", "");
    }

    /** What a caller is told of the child from the beginning of the journal. */
    private static List<Map<String, Object>> told(TestTokens caller, ToldStory story) {
        var told = new java.util.ArrayList<Map<String, Object>>();
        String after = null;
        while (true) {
            var request = Call.as(caller).queryParam("limit", 200);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/v1/events")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.stream()
                    .filter(event -> story.ids().entrySet().stream()
                            .anyMatch(each -> !OF_OTHERS.contains(each.getKey())
                                    && event.toString().contains(each.getValue())))
                    .forEach(told::add);
            if (items.isEmpty()) {
                return told;
            }
            after = page.path("next");
        }
    }
}
