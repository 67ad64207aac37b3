package safeguarding.platform.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of import jobs. */
@ConfigMapping(prefix = "safeguarding.imports")
public interface ImportConfiguration {

    /**
     * Threads of this instance that take records; each holds one database connection while it works. More than cores,
     * because records next to each other are often about siblings and wait for one another.
     */
    @WithDefault("4")
    int workers();

    /** Most lines of one upload; a longer one is refused as a whole. */
    @WithDefault("100000")
    int maxRecords();

    /** Longest line in bytes; a longer one becomes a finding of its row. */
    @WithDefault("1048576")
    int maxLineBytes();

    /** Largest upload in bytes; a larger one is refused as a whole. */
    @WithDefault("268435456")
    long maxUploadBytes();

    /** How often a record is tried when other transactions or the database get in its way. */
    @WithDefault("3")
    int maxAttempts();

    /** Real time after which another instance goes on with the job of one that has fallen silent. */
    @WithDefault("PT30S")
    Duration lease();

    /** Real time between two looks for work nobody has announced in this instance. */
    @WithDefault("PT1S")
    Duration poll();

    /** Real time for which a job that has ended is kept with the report of its lines. */
    @WithDefault("P90D")
    Duration keep();
}
