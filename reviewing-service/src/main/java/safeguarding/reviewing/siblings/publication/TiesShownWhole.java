package safeguarding.reviewing.siblings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.feed.ShownWhole;

/** A tie with one of its children left out would say that there is another. */
@ApplicationScoped
class TiesShownWhole implements ShownWhole {

    @Override
    public Set<String> aggregateTypes() {
        return Set.of("sibling-tie");
    }
}
