package safeguarding.audit.population;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import safeguarding.audit.population.incoming.PopulationFollowed;
import safeguarding.platform.inbox.IncomingEvent;

/** Events that are taken in at once, each in a transaction of its own, as the inbox does. */
public final class Taken {

    private Taken() {}

    /** Takes events in this order. */
    public static void in(List<IncomingEvent> events) {
        var following = CDI.current().select(PopulationFollowed.class).get();
        events.forEach(event -> QuarkusTransaction.requiringNew().run(() -> following.handle(event)));
    }

    /** Takes everything that was told. */
    public static void in(Telling telling) {
        in(telling.told());
    }
}
