package safeguarding.licensing.productions.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.productions.ProductionEvent;
import safeguarding.licensing.productions.ProductionEvent.ProductionCancelled;
import safeguarding.licensing.productions.ProductionEvent.ProductionChanged;
import safeguarding.licensing.productions.ProductionEvent.ProductionRegistered;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in the register of productions. */
@ApplicationScoped
public class ProductionPublication implements Publication<ProductionEvent> {

    private final Links links;

    ProductionPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ProductionEvent> about() {
        return ProductionEvent.class;
    }

    @Override
    public CatalogueEvent translate(ProductionEvent event) {
        var details = event.details();
        var body = EventBody.of(event.on())
                .with("producerId", details.producerId())
                .with("kind", details.kind())
                .with("councils", details.councils())
                .with("firstPerformanceOn", details.firstPerformance())
                .with("lastPerformanceOn", details.lastPerformance())
                .link(links.to("/v1/productions/" + event.productionId()));
        return new CatalogueEvent(name(event), 1, "production", event.productionId(), event.on(), Set.of(), null, body);
    }

    private static String name(ProductionEvent event) {
        return switch (event) {
            case ProductionRegistered registered -> "production-registered";
            case ProductionChanged changed -> "production-changed";
            case ProductionCancelled cancelled -> "production-cancelled";
        };
    }
}
