package safeguarding.licensing.performances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class ManyChildrenTest {

    private static final String DAY = "2015-11-28";

    @Test
    void areAskedForEachByItself() {
        var production = Staged.production(DAY);
        var good = Youngsters.born("2005-03-01", "north-east");
        var ahead = Youngsters.born("2005-03-01", "north-east");
        var last = Youngsters.born("2006-03-01", "south-west");
        var nobody = UUID.randomUUID().toString();
        var details = AskedFor.details("2015-10-02", DAY);

        ask(
                        production,
                        child(good, details),
                        child(ahead, details.replace("2015-10-02", "2099-10-02")),
                        child(nobody, details),
                        child(good, details),
                        child(ahead, details.replace("14:00", "12:00")),
                        child(last, details))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("asked-for", "refused", "refused", "refused", "refused", "asked-for"))
                .body("items.childId", contains(good, ahead, nobody, good, ahead, last))
                .body("items[1].ruleId", equalTo("A5"))
                .body("items[1].status", equalTo(422))
                .body("items[2].status", equalTo(404))
                .body("items[3].faults.field", contains("children.childId"))
                .body("items[0].link", containsString("/v1/performance-licences/"))
                .body("items[0].status", nullValue());
        assertThat(Pages.every(
                        "licensing-officer",
                        "/v1/performance-licences?productionId=" + Path.idOf(production),
                        "childId"))
                .containsExactlyInAnyOrder(good, last);
    }

    @Test
    void areAskedForInAProductionThatIsThere() {
        var child = child(Youngsters.born("2005-03-01", "north-east"), AskedFor.details("2015-10-02", DAY));

        ask("/v1/productions/" + UUID.randomUUID(), child).then().statusCode(404);
    }

    private static String child(String child, String details) {
        return "{\"childId\": \"%s\", \"details\": %s}".formatted(child, details);
    }

    private static Response ask(String production, String... children) {
        return Call.creating("licensing-officer")
                .body("{\"children\": [" + String.join(", ", children) + "]}")
                .post(production + "/performance-licences");
    }
}
