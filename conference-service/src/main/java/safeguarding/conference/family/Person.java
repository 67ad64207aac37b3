package safeguarding.conference.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a person around a child is and how to reach them. Masks itself.
 *
 * @param given given names; null when not known
 * @param family family name; null when not known
 * @param dateOfBirth civil date; null when not known
 * @param phone number to ring; null when there is none
 * @param safeContact how to reach the person without danger to anybody; null when nothing is known
 * @param interpreterLanguage language that an interpreter is needed for; null when none is needed
 */
@Embeddable
public record Person(
        @Nullable @Column(name = "given_names") String given,
        @Nullable @Column(name = "family_name") String family,
        @Nullable @Column(name = "date_of_birth") LocalDate dateOfBirth,
        @Nullable @Column(name = "phone") String phone,
        @Nullable @Column(name = "safe_contact") String safeContact,
        @Nullable @Column(name = "interpreter_language") String interpreterLanguage) {

    /** A person of whom nothing is known yet. */
    public static final Person UNKNOWN = new Person(null, null, null, null, null, null);

    @Override
    public String toString() {
        return "Person[masked]";
    }
}
