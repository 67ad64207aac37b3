package safeguarding.reviewing.adoption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Records that an adoption order sealed (L12). */
@ConfigMapping(prefix = "safeguarding.adoption")
public interface AdoptionSettings {

    /** How long a sealed record stays open to the keeper who opened it: more than nothing, a day at most. */
    @WithDefault("PT4H")
    Duration opensFor();
}
