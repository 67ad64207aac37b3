package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characteristics in census codes (D4), as given. Masks itself.
 *
 * @param sex code of the set Sex, or of GenderCurrent in records of before April 2024; null when not given
 * @param ethnicity code of the set Ethnicity; null when not given
 * @param disabilities codes of the set Disability, sorted, without repeats
 */
@Embeddable
public record Characteristics(
        @Nullable @Column(name = "sex") String sex,
        @Nullable @Column(name = "ethnicity") String ethnicity,
        @Column(name = "disabilities", nullable = false) List<String> disabilities) {

    /** Nothing is known. */
    public static final Characteristics UNKNOWN = new Characteristics(null, null, List.of());

    public Characteristics {
        sex = Blank.toNull(sex);
        ethnicity = Blank.toNull(ethnicity);
        disabilities = disabilities.stream().distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return "Characteristics[masked]";
    }
}
