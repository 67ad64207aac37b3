package safeguarding.conference.involvement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Local practice on involvement. */
@ConfigMapping(prefix = "safeguarding.involvement")
public interface InvolvementSettings {

    /** B2.8: hours before the conference by which an agency's report is with the chair. */
    @WithDefault("48")
    int reportHoursBefore();
}
