package safeguarding.platform.access.glass;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of breaking the glass. */
@ConfigMapping(prefix = "safeguarding.break-glass")
public interface GlassSettings {

    /** How long a restricted record stays open to whoever has broken the glass: more than nothing, a day at most. */
    @WithDefault("PT4H")
    Duration lasts();
}
