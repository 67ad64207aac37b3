package safeguarding.platform.cpis;

import java.util.Collection;

/** What CP-IS answered to uploads, by number. */
public interface UploadAnswers {

    /** Notes what became of records of an upload; of two about one number the later one counts. */
    void told(Collection<RecordResult> results);

    /** Notes that numbers are no longer in use; one that a later result says was accepted is in use again. */
    void inactive(Collection<String> nhsNumbers);

    /**
     * What became of one record.
     *
     * @param result CPR01 to CPR07 or CPF06 (K6)
     */
    record RecordResult(String nhsNumber, String result) {

        /** Whether the number was found and the record taken. */
        public boolean accepted() {
            return result.equals("CPR06");
        }

        @Override
        public String toString() {
            return "RecordResult[" + result + "]";
        }
    }
}
