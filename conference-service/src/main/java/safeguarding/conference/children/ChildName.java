package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.name.NameKeys;

/**
 * What a child is called. All parts may be absent for a child that is not born. Masks itself.
 *
 * @param given given names; null when not known
 * @param family family name; null when not known
 * @param knownAs other name the child goes by; null when there is none
 */
@Embeddable
public record ChildName(
        @Nullable @Column(name = "given_names") String given,
        @Nullable @Column(name = "family_name") String family,
        @Nullable @Column(name = "known_as") String knownAs) {

    /** A child of whom no name is known. */
    public static final ChildName UNKNOWN = new ChildName(null, null, null);

    public ChildName {
        given = Blank.toNull(given);
        family = Blank.toNull(family);
        knownAs = Blank.toNull(knownAs);
    }

    /** Whether neither a given nor a family name is known. */
    public boolean missing() {
        return given == null && family == null;
    }

    /** The keys under which a child of this name is found, sorted. */
    public List<String> keys() {
        return NameKeys.of(given, family, knownAs);
    }

    @Override
    public String toString() {
        return "ChildName[masked]";
    }
}
