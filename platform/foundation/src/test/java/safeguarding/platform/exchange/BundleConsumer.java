package safeguarding.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.sql.Sql;

/** Notes every bundle event it takes. */
@ApplicationScoped
public class BundleConsumer implements EventConsumer {

    /** The topic it reads. */
    public static final String TOPIC = "safeguarding.elsewhere.v1";

    /** The type it acts on. */
    public static final String TYPE = "safeguarding.elsewhere.bundle-moved.v1";

    /** Whether events that say they are poison can be taken after all. */
    public static final AtomicBoolean MENDED = new AtomicBoolean();

    private final Sql sql;

    BundleConsumer(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    /** The one field it reads. */
    record Moved(String to) {}

    @Override
    public void handle(IncomingEvent event) {
        var moved = event.dataAs(Moved.class);
        sql.update(
                "insert into bundle_note (event_id, subject, sequence) values (?, ?, ?)",
                event.id(),
                event.subject(),
                event.sequence());
        Gate.pass(moved.to());
        if (moved.to().equals("abyss")) {
            throw new StackOverflowError("a secret value");
        }
        if (moved.to().equals("poison") && !MENDED.get()) {
            throw new IllegalStateException("cannot go there: a secret value");
        }
    }
}
