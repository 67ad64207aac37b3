package safeguarding.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.platform.exchange.Calls.change;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class ChangesPagesTest {

    @Test
    void givesPresentViewsAndSaysWhatIsNoLongerThere() {
        var start = toTheEnd(null).getString("next");
        var there = happened(1);
        var gone = happened(1);
        happened(there, 2);
        change("insert into bundle (id, version, label, weight) values ('%s', 0, '%s', 9)".formatted(there, key()));

        var page = changes(start, 50);

        assertThat(page.<String>getList("items.id")).containsExactly(there.toString(), gone.toString());
        assertThat(page.getInt("items[0].weight")).isEqualTo(9);
        assertThat(page.getBoolean("items[1].removed")).isTrue();
        var after = changes(page.getString("next"), 50);
        assertThat(after.getList("items")).isEmpty();
        assertThat(after.getString("next")).isNotEmpty();
    }

    @Test
    void missesNothingBetweenSmallPages() {
        var start = toTheEnd(null).getString("next");
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(happened(1).toString());
        }

        var seen = new ArrayList<String>();
        var cursor = start;
        for (int i = 0; i < 4; i++) {
            var page = changes(cursor, 2);
            seen.addAll(page.<String>getList("items.id"));
            cursor = page.getString("next");
        }

        assertThat(seen).isEqualTo(ids);
    }

    @Test
    void refusesACursorOfAnythingElse() {
        operator()
                .queryParam("updatedSince", "nonsense")
                .get("/v1/bundle-changes")
                .then()
                .statusCode(400);
    }

    private static UUID happened(int version) {
        var id = UUID.randomUUID();
        happened(id, version);
        return id;
    }

    private static void happened(UUID id, int version) {
        change("""
                insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name, schema_version,
                                           child_ids, occurred_on, actor, correlation_id, data)
                values (gen_random_uuid(), 'bundle', '%s', %d, 'bundle-moved', 1, '{}', current_date, 'test', 'test', '{}')
                """.formatted(id, version));
    }

    private static JsonPath toTheEnd(@Nullable String cursor) {
        var page = changes(cursor, 200);
        return List.of().equals(page.getList("items")) ? page : toTheEnd(page.getString("next"));
    }

    private static JsonPath changes(@Nullable String cursor, int limit) {
        var request = operator().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("updatedSince", cursor);
        }
        return request.get("/v1/bundle-changes").jsonPath();
    }
}
