package safeguarding.conference.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.platform.testing.servers.RealServers;

/** A person of whom there are two records is told of once, with what stands in both. */
@QuarkusTest
@RealServers(service = "conference")
class PersonToldOnceTest {

    @Inject
    HeldChildren children;

    @Test
    void isToldWithTheFactsOfBothRecords() {
        var surviving = Families.registered("north-east");
        var duplicate = Families.registered("north-east");
        var plan = UUID.fromString(Conferences.planFor(duplicate));
        var year = ReturnYear.of(Conferences.today());
        assertThat(children.inYear(year)).contains(duplicate).doesNotContain(surviving);

        Merges.merged(duplicate, surviving);

        assertThat(children.inYear(year)).contains(surviving).doesNotContain(duplicate);
        assertThat(children.read(List.of(surviving, duplicate))).singleElement().satisfies(told -> {
            assertThat(told.person().childId()).isEqualTo(surviving);
            assertThat(told.plans()).extracting(HeldPlan::id).containsExactly(plan);
            assertThat(told.enquiries()).hasSize(1);
            assertThat(told.conferences()).hasSize(1);
        });
    }
}
