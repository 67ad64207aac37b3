package safeguarding.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two services name a child by the same identifier and count their events of it apart. */
class OfOnePublisherTest {

    private record Following(Set<String> topics) implements EventConsumer {

        @Override
        public String name() {
            return "population";
        }

        @Override
        public Set<String> types() {
            return Set.of("safeguarding.conference.child-registered.v1", "safeguarding.qa-audit.child-registered.v1");
        }

        @Override
        public void handle(IncomingEvent event) {}
    }

    @Test
    void leavesAConsumerOfOneTopicAsItIs() {
        var one = new Following(Set.of("safeguarding.conference.v1"));

        assertThat(OfOnePublisher.each(one)).containsExactly(one);
    }

    @Test
    void remembersEachPublisherByItself() {
        var both = new Following(Set.of("safeguarding.conference.v1", "safeguarding.qa-audit.v1"));

        var each = OfOnePublisher.each(both);

        assertThat(each)
                .extracting(EventConsumer::name)
                .containsExactlyInAnyOrder("population-of-conference", "population-of-qa-audit");
        assertThat(each).allSatisfy(one -> {
            assertThat(one.topics()).hasSize(1);
            assertThat(one.types()).hasSize(1);
            assertThat(one.types().iterator().next())
                    .startsWith(one.topics().iterator().next().replace(".v1", "."));
        });
    }
}
