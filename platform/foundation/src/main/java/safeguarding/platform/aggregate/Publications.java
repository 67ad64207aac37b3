package safeguarding.platform.aggregate;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import safeguarding.platform.journal.CatalogueEvent;

/** The publications of all features: each domain event has exactly one. */
@ApplicationScoped
class Publications {

    private final List<Publication<?>> publications;

    Publications(@All List<Publication<?>> publications) {
        this.publications = publications;
    }

    /** Fails the start when a publication is about no sealed interface, or two are about the same events. */
    void check(@Observes StartupEvent start) {
        for (var publication : publications) {
            var about = publication.about();
            if (!about.isSealed() || !about.isInterface()) {
                throw new IllegalStateException(about + " must be a sealed interface to be published");
            }
            var overlapping = publications.stream()
                    .filter(other -> other.about().isAssignableFrom(about))
                    .count();
            if (overlapping != 1) {
                throw new IllegalStateException(about + " has " + overlapping + " publications");
            }
        }
    }

    /** The event in the words of the catalogue. */
    CatalogueEvent translate(DomainEvent event) {
        return publications.stream()
                .filter(publication -> publication.about().isInstance(event))
                .findFirst()
                .map(publication -> translate(publication, event))
                .orElseThrow(() -> new IllegalStateException("no publication is about " + event.getClass()));
    }

    private static <E extends DomainEvent> CatalogueEvent translate(Publication<E> publication, DomainEvent event) {
        return publication.translate(publication.about().cast(event));
    }
}
