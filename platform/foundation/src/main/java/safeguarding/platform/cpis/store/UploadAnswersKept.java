package safeguarding.platform.cpis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.cpis.UploadAnswers;
import safeguarding.platform.sql.Sql;

/** Keeps the last answer about each number. */
@ApplicationScoped
class UploadAnswersKept implements UploadAnswers {

    private static final String TOLD = """
        insert into cp_is_record_result (nhs_number, result, told_at) values (?, ?, ?)
        on conflict (nhs_number) do update set result = excluded.result, told_at = excluded.told_at\
        """;
    private static final String INACTIVE = """
        insert into cp_is_inactive_number (nhs_number, told_at) values (?, ?)
        on conflict (nhs_number) do update set told_at = excluded.told_at\
        """;
    private static final String ACTIVE = "delete from cp_is_inactive_number where nhs_number = ?";

    private final Sql sql;
    private final Clock clock;

    UploadAnswersKept(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void told(Collection<RecordResult> results) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        // Of two about one number the later one: one statement cannot write a row twice.
        var byNumber = new LinkedHashMap<String, RecordResult>();
        results.forEach(each -> byNumber.put(each.nhsNumber(), each));
        sql.batch(
                TOLD,
                byNumber.values().stream()
                        .map(each -> new @Nullable Object[] {each.nhsNumber(), each.result(), now})
                        .toList());
        sql.batch(
                ACTIVE,
                byNumber.values().stream()
                        .filter(RecordResult::accepted)
                        .map(each -> new @Nullable Object[] {each.nhsNumber()})
                        .toList());
    }

    @Override
    public void inactive(Collection<String> nhsNumbers) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.batch(
                INACTIVE,
                nhsNumbers.stream()
                        .distinct()
                        .map(number -> new @Nullable Object[] {number, now})
                        .toList());
    }
}
