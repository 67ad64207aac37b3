package safeguarding.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.platform.exchange.Calls.change;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class KeysetPagesTest {

    private final String prefix = key();

    @BeforeEach
    void fillTheShelf() {
        add(0, 25);
    }

    @Test
    void showsEachRowOnceInOrderWhileOthersComeAndGo() {
        var seen = new ArrayList<Integer>();
        var page = list("limit", 7);
        seen.addAll(page.path("items.weight"));
        add(100, 110);
        change("delete from bundle where label = '%s-3'".formatted(prefix));
        while (page.path("next") != null) {
            page = list("limit", 7, "cursor", page.path("next"));
            seen.addAll(page.path("items.weight"));
        }

        var expected = new ArrayList<Integer>();
        for (int weight = 24; weight >= 0; weight--) {
            if (weight != 3) {
                expected.add(weight);
            }
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void givesNoCursorOnTheLastPage() {
        assertThat(list("limit", 25).<Object>path("next")).isNull();
        assertThat(list("limit", 24).<Object>path("next")).isNotNull();
    }

    @Test
    void goesOnBetweenRowsThatShareTheFirstKey() {
        change("update bundle set weight = 1 where label like '%s%%'".formatted(prefix));
        var first = list("limit", 13);
        var rest = list("limit", 13, "cursor", first.path("next"));

        var ids = new ArrayList<String>(first.path("items.id"));
        ids.addAll(rest.path("items.id"));
        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void showsOnlyWhatThePolicyLetsThroughOnEveryPage() {
        var first = list("limit", 4, "lighterThan", 6);
        var rest = list("limit", 4, "lighterThan", 6, "cursor", first.path("next"));

        assertThat(first.<List<Integer>>path("items.weight")).containsExactly(5, 4, 3, 2);
        assertThat(rest.<List<Integer>>path("items.weight")).containsExactly(1, 0);
    }

    @Test
    void refusesACursorOfOtherFilters() {
        String next = list("limit", 7).path("next");

        operator()
                .queryParam("prefix", "other")
                .queryParam("cursor", next)
                .get("/v1/bundles")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:bad-cursor"));
    }

    @Test
    void refusesACursorOfAnotherList() {
        String next = list("limit", 7).path("next");

        operator().queryParam("cursor", next).get("/v1/imports").then().statusCode(400);
    }

    @Test
    void refusesACursorThatWasChanged() {
        String next = list("limit", 7).path("next");
        var changed = (next.startsWith("A") ? "B" : "A") + next.substring(1);

        list("cursor", changed).then().statusCode(400).body("type", equalTo("urn:safeguarding:problem:bad-cursor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refusesPagesOfImpossibleSize(int size) {
        list("limit", size).then().statusCode(400).body("violations[0].field", equalTo("limit"));
    }

    @Test
    void takesTheLargestPage() {
        list("limit", 200).then().statusCode(200);
    }

    private Response list(Object... parameters) {
        var request = operator().queryParam("prefix", prefix);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/bundles");
    }

    private void add(int from, int to) {
        change(
                "insert into bundle (id, version, label, weight) select gen_random_uuid(), 0, '%s-' || n, n from generate_series(%d, %d) n"
                        .formatted(prefix, from, to - 1));
    }
}
