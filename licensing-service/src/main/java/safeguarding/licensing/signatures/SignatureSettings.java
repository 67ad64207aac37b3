package safeguarding.licensing.signatures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How signatures are asked for. */
@ConfigMapping(prefix = "safeguarding.signatures")
public interface SignatureSettings {

    /** For how long a link for signing can be used. */
    @WithDefault("28D")
    Duration linkUsableFor();
}
