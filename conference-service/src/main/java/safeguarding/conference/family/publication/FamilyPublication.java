package safeguarding.conference.family.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.FamilyEvent;
import safeguarding.conference.family.FamilyEvent.AddressAdded;
import safeguarding.conference.family.FamilyEvent.AddressChanged;
import safeguarding.conference.family.FamilyEvent.AddressRemoved;
import safeguarding.conference.family.FamilyEvent.AddressWithdrawn;
import safeguarding.conference.family.FamilyEvent.RelatedPersonAdded;
import safeguarding.conference.family.FamilyEvent.RelatedPersonChanged;
import safeguarding.conference.family.FamilyEvent.RelatedPersonRemoved;
import safeguarding.conference.family.FamilyEvent.RelatedPersonWithdrawn;
import safeguarding.conference.family.Relation;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to what is written about families: who and where is never said. */
@ApplicationScoped
public class FamilyPublication implements Publication<FamilyEvent> {

    private static final String PERSON = "related-person";
    private static final String ADDRESS = "address";

    private final Links links;

    FamilyPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FamilyEvent> about() {
        return FamilyEvent.class;
    }

    @Override
    public CatalogueEvent translate(FamilyEvent event) {
        return switch (event) {
            case RelatedPersonAdded e -> person("related-person-added", e, e.relation());
            case RelatedPersonChanged e -> person("related-person-changed", e, e.relation());
            case RelatedPersonRemoved e -> person("related-person-removed", e, null);
            case RelatedPersonWithdrawn e -> person("related-person-withdrawn", e, null);
            case AddressAdded e -> address("address-added", e, e.doNotDisclose(), null);
            case AddressChanged e -> address("address-changed", e, e.doNotDisclose(), e.ended());
            case AddressRemoved e -> address("address-removed", e, null, null);
            case AddressWithdrawn e -> address("address-withdrawn", e, null, null);
        };
    }

    private CatalogueEvent person(String name, FamilyEvent event, @Nullable Relation relation) {
        return of(
                name,
                PERSON,
                event,
                new FamilyBody(
                        event.on(),
                        Set.of(event.childId()),
                        relation == null ? null : relation.role().code(),
                        relation == null ? null : relation.parentalResponsibility(),
                        relation == null ? null : relation.livesWithChild(),
                        null,
                        null,
                        links.relatedPerson(event.childId(), event.id())));
    }

    private CatalogueEvent address(
            String name, FamilyEvent event, @Nullable Boolean doNotDisclose, @Nullable Boolean ended) {
        return of(
                name,
                ADDRESS,
                event,
                new FamilyBody(
                        event.on(),
                        Set.of(event.childId()),
                        null,
                        null,
                        null,
                        doNotDisclose,
                        ended,
                        links.address(event.childId(), event.id())));
    }

    private static CatalogueEvent of(String name, String aggregate, FamilyEvent event, FamilyBody body) {
        return new CatalogueEvent(name, 1, aggregate, event.id(), event.on(), Set.of(event.childId()), null, body);
    }
}
