package safeguarding.platform.importing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line that waits to be taken.
 *
 * @param number line in the upload, from 1
 * @param naturalKey digest of what makes two records the same thing
 * @param lane digest of what the record shares with others; empty for lines stored before lanes were known
 */
record WaitingLine(int number, String naturalKey, Optional<String> lane) {

    /** What no two lines in work may have in common. */
    Set<String> holds() {
        return Stream.concat(Stream.of(naturalKey), lane.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
