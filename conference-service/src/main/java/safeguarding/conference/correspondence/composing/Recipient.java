package safeguarding.conference.correspondence.composing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.RecipientKind;

/**
 * To whom a letter goes. Masks itself.
 *
 * @param kind who that is, as rulings tell them apart
 * @param personId the child or the relative; null for an agency
 * @param name what they are called
 * @param withChild whether they live with the child, or are the child
 * @param safeContact how to reach them without danger to anybody; null when nothing is known
 */
public record Recipient(
        RecipientKind kind,
        @Nullable UUID personId,
        String name,
        boolean withChild,
        @Nullable String safeContact) {

    /** Whether a fact is about them. */
    boolean is(Fact fact) {
        return personId != null && personId.equals(fact.person());
    }

    @Override
    public String toString() {
        return "Recipient[" + kind + "]";
    }
}
