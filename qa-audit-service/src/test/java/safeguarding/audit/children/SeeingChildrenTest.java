package safeguarding.audit.children;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.children.Placed.Sight;
import safeguarding.audit.population.Taken;
import safeguarding.audit.population.Telling;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class SeeingChildrenTest {

    @Inject
    Placed placed;

    private final UUID child = UUID.randomUUID();
    private final Telling telling = new Telling("2013-06-03T09:00:00Z");

    @Test
    void placesAChildInTheAreaThatWasToldLastByEitherPublisher() {
        Taken.in(telling.child(child, "north-east", "t"));
        assertThat(placed.find(child)).contains(new Sight("north-east", false, false));
        Taken.in(telling.reviewing("child-registered", child, child, "area", "south-west"));
        assertThat(placed.find(child)).contains(new Sight("south-west", false, false));
        Taken.in(telling.conference("child-area-changed", child, child, "area", "north-west"));
        assertThat(placed.find(child)).contains(new Sight("north-west", false, false));
    }

    @Test
    void hidesAChildWhileEitherPublisherRestrictsIt() {
        Taken.in(telling.child(child, "north-east", "t")
                .reviewing("child-restricted", child, child, "area", "north-east")
                .conference("child-restricted", child, child, "area", "north-east")
                .conference("child-unrestricted", child, child, "area", "north-east"));
        assertThat(placed.find(child)).contains(new Sight("north-east", true, false));
        Taken.in(telling.reviewing("child-unrestricted", child, child, "area", "north-east"));
        assertThat(placed.find(child)).contains(new Sight("north-east", false, false));
    }

    @Test
    void hidesWhatAnAdoptionOrderSealed() {
        var seal = UUID.randomUUID();
        Taken.in(telling.child(child, "north-east", "t")
                .reviewing("child-record-sealed", seal, child, "area", "north-east"));
        assertThat(placed.find(child)).contains(new Sight("north-east", false, true));
        Taken.in(telling.reviewing("child-record-unsealed", seal, child, "area", "north-east"));
        assertThat(placed.find(child)).contains(new Sight("north-east", false, false));
    }

    @Test
    void forgetsAChildWhoseRecordWasWithdrawnOrDestroyed() {
        Taken.in(telling.child(child, "north-east", "t")
                .conference("child-withdrawn", child, child, "area", "north-east"));
        assertThat(placed.find(child)).isEmpty();
        Taken.in(telling.child(child, "north-east", "t"));
        assertThat(placed.find(child)).isPresent();
        Taken.in(telling.conference("record-destroyed", UUID.randomUUID(), child, "area", "north-east"));
        assertThat(placed.find(child)).isEmpty();
    }

    @Test
    void keepsASealWhenTheRecordHasGone() {
        Taken.in(telling.child(child, "north-east", "t")
                .reviewing("child-record-sealed", UUID.randomUUID(), child, "area", "north-east")
                .conference("record-destroyed", UUID.randomUUID(), child, "area", "north-east"));
        assertThat(placed.find(child).map(Sight::sealed)).contains(true);
    }
}
