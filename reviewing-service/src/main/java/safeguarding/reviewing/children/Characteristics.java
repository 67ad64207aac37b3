package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Characteristics in codes of the return (E), as given. Masks itself.
 *
 * @param sex code of the set SEX; null when not given
 * @param ethnicity code as in the census; null when not given
 * @param mother whether she is a mother (MOTHER); null when not said
 * @param motherSince civil date of birth of her first child (MC_DOB); null when she is none or it is not known
 */
@Embeddable
public record Characteristics(
        @Nullable @Column(name = "sex") String sex,
        @Nullable @Column(name = "ethnicity") String ethnicity,
        @Nullable @Column(name = "mother") Boolean mother,
        @Nullable @Column(name = "mother_since") LocalDate motherSince) {

    /** Nothing is known. */
    public static final Characteristics UNKNOWN = new Characteristics(null, null, null, null);

    public Characteristics {
        sex = Blank.toNull(sex);
        ethnicity = Blank.toNull(ethnicity);
    }

    @Override
    public String toString() {
        return "Characteristics[masked]";
    }
}
