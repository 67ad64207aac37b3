package safeguarding.reviewing.desk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.desk.DigestEvent;
import safeguarding.reviewing.desk.DigestEvent.DigestMade;
import safeguarding.reviewing.links.Links;

/** Publishes the daily digests. */
@ApplicationScoped
public class DigestPublication implements Publication<DigestEvent> {

    private final Links links;

    DigestPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<DigestEvent> about() {
        return DigestEvent.class;
    }

    @Override
    public CatalogueEvent translate(DigestEvent event) {
        return switch (event) {
            case DigestMade made ->
                new CatalogueEvent(
                        "iro-daily-digest",
                        1,
                        "iro-daily-digest",
                        made.digestId(),
                        made.day(),
                        Set.of(),
                        null,
                        DigestBody.of(made, links.dailyDigest(made.officerId(), made.day())));
        };
    }
}
