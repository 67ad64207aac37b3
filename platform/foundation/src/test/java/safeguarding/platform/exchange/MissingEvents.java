package safeguarding.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.platform.inbox.GapFiller;
import safeguarding.platform.inbox.IncomingEvent;

/** A publisher that can be asked. */
@ApplicationScoped
public class MissingEvents implements GapFiller {

    /** What it would answer, by subject. */
    public static final Map<String, List<IncomingEvent>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public boolean knows(String source) {
        return source.equals("/elsewhere");
    }

    @Override
    public List<IncomingEvent> after(String source, String subject, long version) {
        return KNOWN.getOrDefault(subject, List.of()).stream()
                .filter(event -> event.sequence() > version)
                .toList();
    }
}
