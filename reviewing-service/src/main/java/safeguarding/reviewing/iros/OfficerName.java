package safeguarding.reviewing.iros;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a reviewing officer is called. */
@Embeddable
public record OfficerName(
        @Column(name = "given_names", nullable = false) String given,
        @Column(name = "family_name", nullable = false) String family) {

    @Override
    public String toString() {
        return "OfficerName[masked]";
    }
}
