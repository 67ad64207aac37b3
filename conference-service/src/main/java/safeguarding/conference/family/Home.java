package safeguarding.conference.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody lives. Never ends before it starts. Masks itself.
 *
 * @param kind what the place is to the person
 * @param lines lines of the address, without the postcode
 * @param postcode null when not known
 * @param from first civil date
 * @param to civil date on which it was left; null while it lasts
 * @param doNotDisclose whether the place is kept from partner agencies and from the family
 * @param safeContact how to write or call there without danger to anybody; null when nothing is known
 */
@Embeddable
public record Home(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        HomeKind kind,

        @Column(name = "address_lines", nullable = false) List<String> lines,
        @Nullable @Column(name = "postcode") String postcode,
        @Column(name = "lived_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "lived_to") LocalDate to,
        @Column(name = "do_not_disclose", nullable = false) boolean doNotDisclose,
        @Nullable @Column(name = "safe_contact") String safeContact) {

    public Home {
        lines = List.copyOf(lines);
        Period.refuseEndBeforeStart(from, to, "to");
    }

    @Override
    public String toString() {
        return "Home[masked]";
    }
}
