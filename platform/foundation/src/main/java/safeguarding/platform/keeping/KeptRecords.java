package safeguarding.platform.keeping;

import java.util.List;
import java.util.UUID;

/** What a service says of its records, and the only way to destroy one. */
public interface KeptRecords {

    /** By what the record of a child who is registered is kept, as it stands now. */
    KeptRecord of(UUID childId);

    /** What hinders the destruction of a record, as codes such as {@code legal-hold}, on all records of the person. */
    List<String> hindrances(UUID childId);

    /** Takes whose record it was out of every table and its history; figures stay. */
    void destroy(UUID childId, UUID destructionId);
}
