package safeguarding.reviewing.iros;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many children a reviewing officer has (C2.11). */
@ConfigMapping(prefix = "safeguarding.caseload")
public interface CaseloadSettings {

    /** C2.11: children of a full-time officer below which it is flagged. */
    @WithDefault("50")
    int from();

    /** C2.11: children of a full-time officer above which it is flagged. */
    @WithDefault("70")
    int to();
}
