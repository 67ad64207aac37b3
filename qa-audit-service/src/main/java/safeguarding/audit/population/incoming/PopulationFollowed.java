package safeguarding.audit.population.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.audit.population.FollowingPopulation;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.ToldFact;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;

/** Takes what conference-service and reviewing-service tell of cases. */
@ApplicationScoped
public class PopulationFollowed implements EventConsumer {

    private final ReadingEvents reading;
    private final FollowingPopulation following;

    PopulationFollowed(ReadingEvents reading, FollowingPopulation following) {
        this.reading = reading;
        this.following = following;
    }

    @Override
    public String name() {
        return "population";
    }

    @Override
    public Set<String> topics() {
        return Arrays.stream(Publisher.values()).map(Publisher::topic).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> types() {
        return Arrays.stream(Publisher.values())
                .flatMap(publisher -> publisher.types().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(IncomingEvent event) {
        reading.read(event).ifPresent(fact -> {
            if (fact.thing() == ToldFact.Thing.DESTRUCTION) {
                following.destroyed(fact, reading.children(event));
            } else {
                following.take(fact);
            }
        });
    }
}
