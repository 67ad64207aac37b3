package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.rows.Operation;
import safeguarding.platform.testing.rows.RowMatrix;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The matrix of every service, and what restriction and a broken glass change in it. */
@QuarkusTest
@RealServers(service = "conference")
class RowMatrixTest {

    private static final ConferenceRows ROWS = new ConferenceRows();

    @TestFactory
    Stream<DynamicTest> showsAChildToThoseWhoMaySeeIt() {
        var matrix = RowMatrix.of(ROWS);
        assertThat(matrix.operations()).hasSizeGreaterThan(40);
        assertThat(matrix.operations().stream().filter(Operation::isForPartners).count())
                .isGreaterThan(10);
        return Stream.concat(
                matrix.asTests(),
                Stream.of(DynamicTest.dynamicTest(
                        "hides restricted children from those who are not named", () -> hidesRestricted(matrix))));
    }

    private static void hidesRestricted(RowMatrix matrix) {
        var restricted = Story.told();
        var head = TestTokens.of("head-of-safeguarding").staff("S-named");
        var record = restricted.in("/v1/children/{childId}");
        Call.as(head)
                .header("If-Match", Call.as(head).get(record).header("ETag"))
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put(record + "/restriction")
                .then()
                .statusCode(200);

        var withoutGlass = matrix.operations().stream()
                .filter(each -> !each.id().equals("breakConferenceGlass"))
                .toList();
        assertThat(withoutGlass).hasSize(matrix.operations().size() - 1);
        RowMatrix.areHidden(
                withoutGlass, each -> matrix.call(each, each.whoSees(ROWS).staff("S-not-named"), restricted));
        RowMatrix.areHidden(
                matrix.operations(),
                each -> matrix.call(each, each.whoSees(ROWS).machine(), restricted));
        Call.as(head).get(record).then().statusCode(200);
        opensByBrokenGlassWhatIsRead(matrix, restricted, withoutGlass);
    }

    /** One member of staff opens the record: what is read is there, what changes something is not. */
    private static void opensByBrokenGlassWhatIsRead(
            RowMatrix matrix, ToldStory restricted, List<Operation> operations) {
        Call.creating(TestTokens.of("duty-team").staff("S-duty"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post(restricted.in("/v1/children/{childId}/break-glass-accesses"))
                .then()
                .statusCode(201);
        var softly = new SoftAssertions();
        for (var each :
                operations.stream().filter(each -> each.isForInsiders(ROWS)).toList()) {
            var status = matrix.call(each, each.insider(ROWS).staff("S-duty"), restricted)
                    .statusCode();
            if (each.reads()) {
                // A view that is put together takes If-Match at its word: it is there, in another version.
                softly.assertThat(status).describedAs("%s", each).isIn(200, 412);
            } else {
                softly.assertThat(status).describedAs("%s", each).isEqualTo(404);
            }
        }
        softly.assertAll();
    }
}
