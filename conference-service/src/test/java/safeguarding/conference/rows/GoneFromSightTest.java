package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A change feed says "removed" to those who could have seen what is gone, and nothing to the others. */
@QuarkusTest
@RealServers(service = "conference")
class GoneFromSightTest {

    private static final TestTokens NORTH_EAST = TestTokens.of("chair").areas("north-east");
    private static final TestTokens NORTH_WEST = TestTokens.of("chair").areas("north-west");
    private static final TestTokens SOUTH_WEST = TestTokens.of("chair").areas("south-west");
    private static final TestTokens HEAD = TestTokens.of("head-of-safeguarding").staff("S-head");

    @Inject
    ChildVisibility visibility;

    @Test
    void tellsTheFormerAreaThatAChildIsGoneAndAThirdAreaNothing() {
        var changes = Changes.fromNow("/v1/children");
        var child = Families.registered("north-east");
        var before = changes.to(SOUTH_WEST);
        move(child, "north-west");

        assertThat(before.removed()).doesNotContain(child.toString());
        assertThat(changes.to(NORTH_EAST).removed()).contains(child.toString());
        assertThat(changes.to(NORTH_WEST).shown()).contains(child.toString());
        var third = changes.to(SOUTH_WEST);
        assertThat(third.removed()).doesNotContain(child.toString());
        assertThat(third.shown()).doesNotContain(child.toString());
    }

    @Test
    void tellsThoseWhoSawAChildThatItIsGoneWhenItIsRestricted() {
        var changes = Changes.fromNow("/v1/children");
        var child = Families.registered("north-east");
        restrict(child, 0, "S-one");

        assertThat(changes.to(NORTH_EAST.staff("S-two")).removed()).contains(child.toString());
        assertThat(changes.to(NORTH_EAST.staff("S-one")).shown()).contains(child.toString());
        assertThat(changes.to(SOUTH_WEST.staff("S-two")).removed()).doesNotContain(child.toString());
    }

    @Test
    void tellsANamedReaderWhoIsNamedNoLonger() {
        var child = Families.registered("north-east");
        restrict(child, 0, "S-one");
        move(child, 1, "north-west");
        var changes = Changes.fromNow("/v1/children");
        restrict(child, 2, "S-two");

        assertThat(changes.to(NORTH_WEST.staff("S-one")).removed()).contains(child.toString());
        assertThat(changes.to(NORTH_WEST.staff("S-two")).shown()).contains(child.toString());
        assertThat(changes.to(NORTH_WEST.staff("S-three")).removed())
                .as("who came to the area after the restriction")
                .doesNotContain(child.toString());
    }

    @Test
    void saysNothingOfAPlanThatWasMadeWhenTheChildWasAlreadyHidden() {
        // given
        var plans = Changes.fromNow("/v1/plans");
        var conferences = Changes.fromNow("/v1/conferences");
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child).toString();
        move(child, "north-west");

        // when
        var plan = Conferences.planFor(child);

        // then
        assertThat(conferences.to(NORTH_EAST).removed()).contains(conference);
        assertThat(plans.to(NORTH_EAST).removed()).doesNotContain(plan);
        assertThat(plans.to(NORTH_WEST).shown()).contains(plan);
    }

    @Test
    void tellsAPartnerWhoIsInvolvedNoLongerAndNoOther() {
        var child = Families.registered("north-east");
        var today = Conferences.today();
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(child, "gp-practice-elm", today.minusDays(3), null));
        var changes = Changes.fromNow("/v1/children");
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(child, "gp-practice-elm", today.minusDays(3), today));
        move(child, "north-west");

        assertThat(changes.to(TestTokens.partner("gp-practice-elm")).removed()).contains(child.toString());
        var stranger = changes.to(TestTokens.partner("gp-practice-oak"));
        assertThat(stranger.removed()).isEmpty();
        assertThat(stranger.shown()).isEmpty();
    }

    private static void move(UUID child, String area) {
        move(child, 0, area);
    }

    private static void move(UUID child, int version, String area) {
        Call.as(TestTokens.of("conference-admin").staff("S-one"))
                .header("If-Match", "\"" + version + "\"")
                .body("{\"name\": {\"given\": \"Amina\"}, \"responsibility\": {\"area\": \"%s\"}}".formatted(area))
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);
    }

    private static void restrict(UUID child, int version, String reader) {
        Call.as(HEAD)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\", \"namedReaders\": [\"%s\"]}"
                        .formatted(reader))
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
    }
}
