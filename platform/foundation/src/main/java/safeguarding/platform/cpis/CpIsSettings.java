package safeguarding.platform.cpis;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whom health is to ring about a child of the upload (K1). */
@ConfigMapping(prefix = "safeguarding.returns.cp-is")
public interface CpIsSettings {

    /** Name of the council as health reads it. */
    Optional<String> councilName();

    /** Telephone by day. */
    Optional<String> dayTelephone();

    /** Telephone in an emergency, at night and at weekends. */
    Optional<String> emergencyTelephone();
}
