package safeguarding.conference.census;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the census does not say about a child. */
@ConfigMapping(prefix = "safeguarding.census")
public interface CensusSettings {

    /** Code of the area to which a child belongs that only the census tells of, until the unit says where it lives. */
    @WithDefault("not-known")
    String area();
}
