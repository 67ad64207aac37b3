package safeguarding.conference.returns.cpis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The plans that health has to know of, and what it said of earlier ones. */
public interface PlanStatuses {

    /** One for each child: the open plan, else the last one that ended after a day (K2). */
    List<PlanStatus> endedAfter(LocalDate day);

    /** Children whose number, or whose mother's number while they are expected, this is. */
    List<UUID> childrenOf(String nhsNumber);

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
