package safeguarding.reviewing.dualstatus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the reviews of a child with a protection plan who is looked after go together (B3.7). */
@ConfigMapping(prefix = "safeguarding.dual-status")
public interface DualStatusSettings {

    /** B3.7: days between the child protection review and the looked-after review up to which one meeting is proposed. */
    @WithDefault("28")
    int nearEnoughDays();
}
