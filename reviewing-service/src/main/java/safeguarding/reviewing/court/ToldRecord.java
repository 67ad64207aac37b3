package safeguarding.reviewing.court;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What every event of proceedings carries.
 *
 * @param childIds the records that they are about
 * @param area code of the area responsible
 * @param link public address of the record
 */
public record ToldRecord(Set<UUID> childIds, String area, URI link) {

    public ToldRecord {
        childIds = Set.copyOf(childIds);
    }

    List<UUID> children() {
        return childIds.stream().sorted().toList();
    }
}
