package safeguarding.licensing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.name.NameKeys;

/**
 * Everything about a child that this service needs and that can change. Masks itself.
 *
 * @param given given names
 * @param family family name
 * @param bornOn civil date of birth
 * @param address where it lives
 * @param school name of its school; null for none, or one that is not known
 * @param schoolCode number of the school in the national register, six figures; null for none
 * @param area code of the area in which it lives
 */
@Embeddable
public record ChildDetails(
        @Column(name = "given_names", nullable = false) String given,
        @Column(name = "family_name", nullable = false) String family,
        @Column(name = "born_on", nullable = false) LocalDate bornOn,
        @Column(name = "address", nullable = false) HomeAddress address,
        @Nullable @Column(name = "school") String school,
        @Nullable @Column(name = "school_code") String schoolCode,
        @Column(name = "area", nullable = false) String area) {

    /** The keys under which a child of this name is found, sorted. */
    List<String> nameKeys() {
        return NameKeys.of(given, family);
    }

    @Override
    public String toString() {
        return "ChildDetails[masked]";
    }
}
