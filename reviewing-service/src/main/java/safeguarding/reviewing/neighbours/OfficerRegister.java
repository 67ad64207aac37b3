package safeguarding.reviewing.neighbours;

import java.util.List;
import java.util.UUID;

/** The register of reviewing officers as allocation asks it. */
public interface OfficerRegister {

    /** Every officer of the register: the suitable first and best first, then those who are not, each with the reason. */
    List<OfficerAnswer> candidates(OfficerQuestion question);

    /** What the register says about one officer. */
    OfficerAnswer judge(UUID officerId, OfficerQuestion question);

    /** The identifiers of all officers of the register, in order. */
    List<UUID> everybody();

    /** Whether there is an officer with this identifier. */
    boolean knows(UUID officerId);
}
