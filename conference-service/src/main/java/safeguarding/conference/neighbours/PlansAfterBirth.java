package safeguarding.conference.neighbours;

import java.util.UUID;

/** Plans that began before the child's birth, as births tell them. */
public interface PlansAfterBirth {

    /** The child was born, or the date of birth is another than was recorded: what is due after the birth is counted anew (B1.10). */
    void follow(UUID childId);
}
