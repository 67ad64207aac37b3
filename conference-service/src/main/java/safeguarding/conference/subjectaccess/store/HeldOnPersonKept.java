package safeguarding.conference.subjectaccess.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.HeldOnPerson;
import safeguarding.conference.subjectaccess.HeldSection;
import safeguarding.conference.subjectaccess.PartRuling;
import safeguarding.conference.subjectaccess.RulingKind;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.platform.sql.Sql;

/** Reads what is held on a person out of every table that the rulings name. */
@ApplicationScoped
public class HeldOnPersonKept implements HeldOnPerson {

    private static final String RULE = """
            insert into subject_access_ruling (request_id, part, child_id, ruling, reason, ruled_by, ruled_on)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (request_id, part) do update set version = subject_access_ruling.version + 1,
                ruling = excluded.ruling, reason = excluded.reason, ruled_by = excluded.ruled_by,
                ruled_on = excluded.ruled_on""";

    private final Sql sql;
    private final HeldTables tables;
    private final ObjectMapper json;

    HeldOnPersonKept(Sql sql, HeldTables tables, ObjectMapper json) {
        this.sql = sql;
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<HeldSection> of(UUID requestId, Set<UUID> childIds, @Nullable UUID personId) {
        var ruled = new HashMap<String, RulingKind>();
        sql.list(
                        "select part, ruling from subject_access_ruling where request_id = ?",
                        row -> Map.entry(row.getString(1), RulingKind.valueOf(row.getString(2))),
                        requestId)
                .forEach(each -> ruled.put(each.getKey(), each.getValue()));
        var about = personId == null ? childIds : Set.of(personId);
        return (personId == null ? tables.ofChild() : tables.ofPerson())
                .stream()
                        .map(table -> new ReadingHoldings(table, personId != null, ruled, json)
                                .read(
                                        sql.list(table.rows(), row -> row.getString(1), table.about(about)),
                                        table.history()
                                                ? sql.list(table.earlier(), row -> row.getString(1), table.about(about))
                                                : List.of()))
                        .filter(section -> !section.entries().isEmpty())
                        .toList();
    }

    @Override
    public String area(UUID childId) {
        return sql.one("select area from child where id = ?", row -> row.getString(1), childId);
    }

    @Override
    public boolean related(UUID childId, UUID personId) {
        return sql.first(
                        "select 1 from related_person where id = ? and child_id = ?",
                        row -> row.getInt(1),
                        personId,
                        childId)
                .isPresent();
    }

    @Override
    public void rule(SubjectAccessRequest request, PartRuling ruling) {
        sql.update(
                RULE,
                request.id(),
                ruling.part(),
                request.childId(),
                ruling.ruling(),
                ruling.reason(),
                ruling.by(),
                ruling.on());
    }
}
