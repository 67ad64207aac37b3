package safeguarding.reviewing.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The daily digests of reviewing officers. */
@ConfigMapping(prefix = "safeguarding.iro-digest")
public interface DigestSettings {

    /** Whether digests are made. Those that were made can be read in any case. */
    @WithDefault("true")
    boolean on();

    /** Hour of the day from which they are made on working days, 0 to 23 (Europe/London). */
    @WithDefault("7")
    int hour();

    /** Real time between two looks whether it is time. */
    @WithDefault("1m")
    String every();
}
