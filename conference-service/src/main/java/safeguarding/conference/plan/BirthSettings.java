package safeguarding.conference.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Local practice on plans that began before the birth. How long is
 * {@code safeguarding.deadlines.local-practice."B1.10-london"} and {@code …"B1.10-liverpool"}.
 */
@ConfigMapping(prefix = "safeguarding.births")
public interface BirthSettings {

    /**
     * B1.10: {@code london}: a review or a core group within 10 days of the birth; {@code liverpool}: a review within 20
     * working days of the birth, beside the one that is due anyway; {@code none}: nothing is due because of the birth.
     */
    @WithDefault("london")
    Practice practice();

    /** Whose practice is followed. */
    enum Practice {
        LONDON,
        LIVERPOOL,
        NONE
    }
}
