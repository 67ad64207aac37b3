package safeguarding.conference.visits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Local practice on statutory visits. How often is {@code safeguarding.deadlines.local-practice."B1.12"}. */
@ConfigMapping(prefix = "safeguarding.visits")
public interface VisitSettings {

    /** B1.12: whether only a visit at which the child was seen counts, so that the next is due from it. */
    @WithDefault("true")
    boolean onlyWhenSeen();
}
