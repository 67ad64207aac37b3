package safeguarding.conference.children.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChildEvent;
import safeguarding.conference.children.ChildEvent.BirthCorrected;
import safeguarding.conference.children.ChildEvent.ChildAreaChanged;
import safeguarding.conference.children.ChildEvent.ChildBorn;
import safeguarding.conference.children.ChildEvent.ChildDetailsChanged;
import safeguarding.conference.children.ChildEvent.ChildMerged;
import safeguarding.conference.children.ChildEvent.ChildRegistered;
import safeguarding.conference.children.ChildEvent.ChildRestricted;
import safeguarding.conference.children.ChildEvent.ChildSplit;
import safeguarding.conference.children.ChildEvent.ChildUnrestricted;
import safeguarding.conference.children.ChildEvent.ChildWithdrawn;
import safeguarding.conference.children.ChildEvent.KeyWorkerChanged;
import safeguarding.conference.children.DetailKind;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to children's records: identifiers, dates and codes only. */
@ApplicationScoped
public class ChildPublication implements Publication<ChildEvent> {

    private static final String AGGREGATE = "child";

    private final Links links;

    ChildPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChildEvent> about() {
        return ChildEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChildEvent event) {
        return new CatalogueEvent(
                name(event),
                1,
                AGGREGATE,
                event.childId(),
                event.on(),
                Set.of(event.childId()),
                event.area(),
                body(event));
    }

    private static String name(ChildEvent event) {
        return switch (event) {
            case ChildRegistered registered -> "child-registered";
            case ChildDetailsChanged changed -> "child-details-changed";
            case ChildAreaChanged moved -> "child-area-changed";
            case KeyWorkerChanged changed -> "key-worker-changed";
            case ChildRestricted restricted -> "child-restricted";
            case ChildUnrestricted opened -> "child-unrestricted";
            case ChildMerged merged -> "child-merged";
            case ChildSplit split -> "child-split";
            case ChildBorn born -> "child-born";
            case BirthCorrected corrected -> "child-birth-corrected";
            case ChildWithdrawn withdrawn -> "child-withdrawn";
        };
    }

    private Object body(ChildEvent event) {
        return switch (event) {
            case ChildRegistered e -> of(e, null, e.team(), e.keyWorker(), null, e.unborn(), null, null);
            case ChildDetailsChanged e ->
                of(
                        e,
                        null,
                        null,
                        null,
                        null,
                        null,
                        e.kinds().stream().map(DetailKind::code).sorted().toList(),
                        e.correction());
            case ChildAreaChanged e -> of(e, e.previousArea(), e.team(), null, null, null, null, null);
            case KeyWorkerChanged e -> of(e, null, null, e.keyWorker(), e.keyWorkerTeam(), null, null, null);
            case ChildRestricted e -> of(e, null, null, null, null, null, null, null);
            case ChildUnrestricted e -> of(e, null, null, null, null, null, null, null);
            case ChildMerged e ->
                told(e).with("mergeId", e.mergeId())
                        .with("survives", e.survives())
                        .link(link(e));
            case ChildBorn e -> told(e).link(link(e));
            case BirthCorrected e -> told(e).with("withdrawn", e.withdrawn()).link(link(e));
            case ChildWithdrawn e -> told(e).link(link(e));
            case ChildSplit e ->
                told(e).with("mergeId", e.mergeId())
                        .with("survived", e.survived())
                        .link(link(e));
        };
    }

    private static EventBody told(ChildEvent event) {
        return EventBody.of(event.on(), Set.of(event.childId()), event.area());
    }

    private URI link(ChildEvent event) {
        return links.child(event.childId());
    }

    private ChildBody of(
            ChildEvent event,
            @Nullable String previousArea,
            @Nullable String team,
            @Nullable String keyWorker,
            @Nullable String keyWorkerTeam,
            @Nullable Boolean unborn,
            @Nullable List<String> kinds,
            @Nullable Boolean correction) {
        return new ChildBody(
                event.on(),
                Set.of(event.childId()),
                event.area(),
                previousArea,
                team,
                keyWorker,
                keyWorkerTeam,
                unborn,
                kinds,
                correction,
                link(event));
    }
}
