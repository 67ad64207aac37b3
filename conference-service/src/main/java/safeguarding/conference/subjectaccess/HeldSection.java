package safeguarding.conference.subjectaccess;

import java.util.List;

/**
 * What one table holds on a person.
 *
 * @param source name of the table
 * @param title what it holds, in words
 * @param entries its rows, those that stand before earlier versions
 */
public record HeldSection(String source, String title, List<HeldEntry> entries) {

    public HeldSection {
        entries = List.copyOf(entries);
    }
}
