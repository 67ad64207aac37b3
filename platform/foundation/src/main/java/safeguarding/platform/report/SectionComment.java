package safeguarding.platform.report;

import java.time.LocalDate;

/**
 * What is said in a section of a report. It is printed, so that no child is named in it; nothing checks that. Masks itself.
 *
 * @param section name of the section, as its service has it
 * @param text plain text
 * @param writtenOn civil date
 * @param writtenBy staff number of who wrote it
 */
public record SectionComment(String section, String text, LocalDate writtenOn, String writtenBy) {

    @Override
    public String toString() {
        return "SectionComment[" + section + ", " + writtenOn + "]";
    }
}
