package safeguarding.conference.returns.census;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the header of a census file says of its maker. */
@ConfigMapping(prefix = "safeguarding.returns.cin-census")
public interface CensusReturnSettings {

    /** Name of the software, {@code SoftwareCode}. */
    @WithDefault("Safeguarding Unit")
    String softwareCode();

    /** Release of the software, {@code Release}. */
    @WithDefault("1")
    String release();

    /** Number of the file among those of the year, {@code SerialNo}; at least three digits. */
    @WithDefault("001")
    String serialNumber();
}
