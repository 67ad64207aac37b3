package safeguarding.platform.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/** Areas that a body names. */
@ApplicationScoped
public class Areas {

    private final AreaRecords records;

    Areas(AreaRecords records) {
        this.records = records;
    }

    /**
     * Refuses an area that the caller does not see with {@code invalid-request}.
     *
     * @param area code of the area; null for the whole council, which everybody may name
     */
    public void refuseUnseen(String field, @Nullable String area) {
        if (area != null && !records.isInSight(List.of(area))) {
            throw ProblemException.invalid(field, "This caller does not see the area.");
        }
    }
}
