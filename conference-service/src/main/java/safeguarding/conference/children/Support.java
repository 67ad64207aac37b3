package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What and who the child needs around a conference. Masks itself.
 *
 * @param interpreterLanguage language, or way of signing, that an interpreter is needed for; null when none is needed
 * @param advocate the child's advocate and how to reach them; null when there is none
 * @param gpPractice name or code of the GP practice; null when not known
 * @param school name or code of the school; null when there is none
 * @param safeContact how to reach the child and the family without danger to anybody; null when nothing is known
 */
@Embeddable
public record Support(
        @Nullable @Column(name = "interpreter_language") String interpreterLanguage,
        @Nullable @Column(name = "advocate") String advocate,
        @Nullable @Column(name = "gp_practice") String gpPractice,
        @Nullable @Column(name = "school") String school,
        @Nullable @Column(name = "safe_contact") String safeContact) {

    /** Nothing is known. */
    public static final Support NONE = new Support(null, null, null, null, null);

    public Support {
        interpreterLanguage = Blank.toNull(interpreterLanguage);
        advocate = Blank.toNull(advocate);
        gpPractice = Blank.toNull(gpPractice);
        school = Blank.toNull(school);
        safeContact = Blank.toNull(safeContact);
    }

    @Override
    public String toString() {
        return "Support[masked]";
    }
}
