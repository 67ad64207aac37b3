package safeguarding.platform.importing;

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
     * Takes one record in a transaction of its own, which ends after this call; in a dry run it is rolled back. The same
     * content under the same natural key does not come here again. A refusal ({@code ProblemException}) undoes everything
     * and becomes findings of the line.
     *
     * @param line where the record stands and how it came
     */
    ImportResult take(T record, ImportedLine line);
}
