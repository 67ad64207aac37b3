package safeguarding.reviewing.adoption.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.adoption.AdoptionSealEvent;
import safeguarding.reviewing.adoption.AdoptionSealEvent.RecordSealed;
import safeguarding.reviewing.adoption.AdoptionSealEvent.RecordUnsealed;
import safeguarding.reviewing.adoption.AdoptionSealEvent.SealCorrected;
import safeguarding.reviewing.adoption.AdoptionSealEvent.SealedRecordOpened;
import safeguarding.reviewing.links.Links;

/**
 * Publishes what happens to sealed records: identifiers and days. What happens to the seal is told as something about the
 * child, so that a feed which says that the child is gone does not say why.
 */
@ApplicationScoped
public class AdoptionSealPublication implements Publication<AdoptionSealEvent> {

    private final Links links;

    AdoptionSealPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AdoptionSealEvent> about() {
        return AdoptionSealEvent.class;
    }

    @Override
    public CatalogueEvent translate(AdoptionSealEvent event) {
        var about = Set.of(event.childId());
        var body = EventBody.of(event.on(), about, event.area());
        return switch (event) {
            case RecordSealed sealed -> seal("child-record-sealed", sealed, body);
            case SealCorrected corrected ->
                seal("child-record-seal-corrected", corrected, body.with("orderedOn", corrected.orderedOn()));
            case RecordUnsealed unsealed -> seal("child-record-unsealed", unsealed, body);
            case SealedRecordOpened opened ->
                event(
                        "sealed-record-opened",
                        "sealed-record-opening",
                        opened.openingId(),
                        opened,
                        body.with("staffId", opened.staffId())
                                .with("ground", opened.ground())
                                .with("openUntil", opened.openUntil())
                                .link(links.sealedRecordOpenings(opened.childId())));
        };
    }

    private CatalogueEvent seal(String name, AdoptionSealEvent event, EventBody body) {
        return event(name, "child", event.childId(), event, body.link(links.adoptionSeals(event.childId())));
    }

    private static CatalogueEvent event(String name, String type, UUID id, AdoptionSealEvent event, Object body) {
        return new CatalogueEvent(name, 1, type, id, event.on(), Set.of(event.childId()), event.area(), body);
    }
}
