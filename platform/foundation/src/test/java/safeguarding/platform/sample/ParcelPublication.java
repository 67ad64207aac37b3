package safeguarding.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Parcels in the published language. */
@ApplicationScoped
public class ParcelPublication implements Publication<ParcelEvent> {

    @Override
    public Class<ParcelEvent> about() {
        return ParcelEvent.class;
    }

    @Override
    public CatalogueEvent translate(ParcelEvent event) {
        return switch (event) {
            case ParcelEvent.Sent sent ->
                published(event, "parcel-sent", new SentBody(sent.on(), sent.childIds(), sent.label()));
            case ParcelEvent.Opened opened ->
                published(event, "parcel-opened", new OpenedBody(opened.on(), opened.childIds()));
        };
    }

    private static CatalogueEvent published(ParcelEvent event, String name, Object body) {
        return new CatalogueEvent(
                name, 1, "parcel", event.parcelId(), event.on(), event.childIds(), "north-east", body);
    }

    private record SentBody(LocalDate occurredOn, Set<UUID> childIds, String label) {}

    private record OpenedBody(LocalDate occurredOn, Set<UUID> childIds) {}
}
