package safeguarding.platform.deadline.rule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Settings of the deadlines. */
@ConfigMapping(prefix = "safeguarding.deadlines")
public interface DeadlineSettings {

    /** Edition of the bank holiday table with which new deadlines are worked out. */
    @WithDefault("ew-2026-08-07")
    String calendar();

    /**
     * Local practice by rule id, in the unit of the rule: {@code safeguarding.deadlines.local-practice."B1.9"=12}. A
     * rule of law or guidance, or one that the service does not have, stops the start.
     */
    Map<String, Integer> localPractice();

    /** How long to wait before looking again for deadlines whose time has come. */
    @WithDefault("1s")
    Duration sweepEvery();

    /** Whether this process turns passing time into events; switched off only where another one does it. */
    @WithDefault("true")
    boolean sweep();
}
