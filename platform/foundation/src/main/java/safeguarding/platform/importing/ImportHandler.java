package safeguarding.platform.importing;

import java.util.Optional;

/**
 * Takes the records of one kind of import. A bean of the service.
 *
 * @param <T> one record: what one line of the upload is read into, strictly; its constraints are checked before
 */
public interface ImportHandler<T> {

    /** Name of the kind, such as {@code conference-histories}. */
    String kind();

    /** Type of one record. */
    Class<T> recordType();

    /** What makes two records the same thing, such as the council's own id; stored as a digest only. */
    String naturalKey(T record);

    /**
     * What the record shares with others, such as a conference of siblings. Records that name the same are taken one after
     * the other, so that they do not wait for each other. The handler still has to hold what is shared: two jobs run at once.
     *
     * @return empty when it shares nothing
     */
    default Optional<String> lane(T record) {
        return Optional.empty();
    }

    /**
     * Takes one record in a transaction of its own, which ends after this call; in a dry run it is rolled back. The same
     * content under the same natural key does not come here again. A refusal ({@code ProblemException}) undoes everything
     * and becomes findings of the line.
     *
     * @param line where the record stands and how it came
     */
    ImportResult take(T record, ImportedLine line);
}
