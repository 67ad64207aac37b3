package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.sight.Readers;

/**
 * What is added to minutes. Masks what was written.
 *
 * @param sectionId the section it belongs to; null when it stands by itself
 * @param wording what is added
 * @param readers who may read it beside the unit
 */
@Embeddable
public record Addition(
        @Column(name = "section_id", updatable = false) @Nullable
        UUID sectionId,

        @Column(name = "wording", nullable = false, updatable = false)
        String wording,

        @Enumerated(EnumType.STRING) @Column(name = "readers", nullable = false, updatable = false)
        Readers readers) {
    @Override
    public String toString() {
        return "Addition[" + sectionId + ", " + readers + "]";
    }
}
