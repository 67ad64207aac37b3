package safeguarding.licensing.parties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to write to or ring. Masks itself.
 *
 * @param name of the person
 * @param role what the person does there; null when it is not known
 * @param email address; null when there is none
 * @param telephone number; null when there is none
 */
public record Contact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String telephone) {

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
