package safeguarding.reviewing.annualreport;

import java.time.LocalDate;

/**
 * What the manager of the reviewing officers says in a section. It is printed, so that no child is named in it; nothing
 * checks that. Masks itself.
 *
 * @param text plain text
 * @param writtenOn civil date
 * @param writtenBy staff number of who wrote it
 */
public record SectionComment(ReportSection section, String text, LocalDate writtenOn, String writtenBy) {

    @Override
    public String toString() {
        return "SectionComment[" + section + ", " + writtenOn + "]";
    }
}
