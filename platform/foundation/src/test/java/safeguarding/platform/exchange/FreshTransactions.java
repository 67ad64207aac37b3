package safeguarding.platform.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The framework remembers the transactions of the first application that a JVM starts; the next one, started for another
 * test profile, would get those of an application that is gone.
 */
@ApplicationScoped
public class FreshTransactions {

    void forgetThoseOfTheLastApplication(@Observes @Priority(1) StartupEvent event)
            throws ReflectiveOperationException {
        var transactions = Class.forName("io.quarkus.narayana.jta.QuarkusTransactionImpl");
        for (var name : new String[] {"cachedTransactionManager", "cachedUserTransaction"}) {
            var remembered = transactions.getDeclaredField(name);
            remembered.setAccessible(true);
            remembered.set(null, null);
        }
    }
}
