package safeguarding.reviewing.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** The council's schedule for keeping records. Nothing comes up for review before it is switched on (L9). */
@ConfigMapping(prefix = "safeguarding.retention")
public interface RetentionSettings {

    /** L9: whether records come up for review at all; off until the council has chosen its schedule. */
    @WithDefault("false")
    boolean on();

    /** L1: years from birth for a child who was looked after. */
    @WithDefault("75")
    int lookedAfterYears();

    /** L1: years from death for a child who was looked after and died before 18. */
    @WithDefault("15")
    int lookedAfterDiedYears();

    /** L2: years from the adoption order. */
    @WithDefault("100")
    int adoptedYears();

    /** L4: years from birth for a child who is registered here and never was looked after; without it they are kept. */
    OptionalInt childInNeedYears();
}
