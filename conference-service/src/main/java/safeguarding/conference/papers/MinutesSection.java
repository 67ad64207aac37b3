package safeguarding.conference.papers;

import java.util.UUID;
import safeguarding.conference.sight.Readers;

/**
 * One section of the minutes. Masks what was written.
 *
 * @param sectionId identifier, by which a withholding names it
 * @param heading what it is about
 * @param wording what was said and found
 * @param readers who may read it beside the unit
 */
public record MinutesSection(UUID sectionId, String heading, String wording, Readers readers) {
    @Override
    public String toString() {
        return "MinutesSection[" + sectionId + ", " + readers + "]";
    }
}
