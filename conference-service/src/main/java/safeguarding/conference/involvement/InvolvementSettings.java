package safeguarding.conference.involvement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Local practice on involvement. How long before a conference reports are due is
 * {@code safeguarding.deadlines.local-practice."B2.8"} (hours) and {@code "B2.8-review"} (working days).
 */
@ConfigMapping(prefix = "safeguarding.involvement")
public interface InvolvementSettings {

    /**
     * B2.8: by when reports for reviews are due. {@code as-for-every-conference} (Surrey) or {@code working-days-before}.
     */
    @WithDefault("as-for-every-conference")
    ReviewReports reviewReports();

    /** For how long a link to the web form of an invitation can be opened. */
    @WithDefault("28D")
    Duration formUsableFor();

    /** For how long a web form that was opened can be sent. */
    @WithDefault("4H")
    Duration formOpenFor();

    /** By when reports for reviews are due. */
    enum ReviewReports {
        /** As many hours before as for every conference: Surrey. */
        AS_FOR_EVERY_CONFERENCE,
        /** Working days before: as elsewhere, 3 to 5. */
        WORKING_DAYS_BEFORE
    }
}
