package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.children.LikelyDates;
import safeguarding.conference.children.Likeness;
import safeguarding.conference.children.NameMatch;
import safeguarding.conference.children.NameSearch;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.neighbours.LikelyChild;
import safeguarding.conference.neighbours.LikelyChildren;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.neighbours.SoughtChild;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/**
 * Finds who may be meant, by the keys and likely dates of the search. Those whom the number or the most of the name fits
 * come first, whatever the date, so that among hundreds of one name and day the one that counts is not cut off.
 */
@ApplicationScoped
class LikelyChildrenKept implements LikelyChildren {

    /** More than are named, so that the judgement of the names has something to choose from. */
    private static final int LOOKED_AT = 60;

    private static final String CHILDREN = """
            select c.id, c.area, c.team, c.key_worker, c.restricted, c.died_on, c.nhs_number, c.given_names, c.family_name,
                   c.known_as, coalesce(c.born_on, c.expected_on)
            from child c where (%s) and c.withdrawn_on is null order by %s limit\s""" + LOOKED_AT;

    private static final String BY_NUMBER = CHILDREN.formatted("c.nhs_number = :number", "c.id");

    private static final String BY_NAME = CHILDREN.formatted(
            "(" + NameSearch.ON_A_LIKELY_DAY + ") and " + NameSearch.A_KEY_FITS,
            NameSearch.MISSING_KEYS + ", " + NameSearch.OTHER_DAY + ", c.id");

    private final Sql sql;
    private final SamePerson persons;

    LikelyChildrenKept(Sql sql, SamePerson persons) {
        this.persons = persons;
        this.sql = sql;
    }

    @Override
    public Likely find(SoughtChild sought) {
        var number = sought.nhsNumber() == null ? null : new NhsNumber(sought.nhsNumber());
        var faulty = number != null && number.fault().isPresent();
        var likeness = new Likeness(number, name(sought), sought.bornOn());
        var found = new LinkedHashMap<UUID, LikelyChild>();
        if (number != null && !faulty) {
            look(BY_NUMBER, Map.of("number", number.written()), likeness)
                    .forEach(child -> found.put(child.childId(), child));
        }
        if (sought.bornOn() != null) {
            look(BY_NAME, Map.of("days", days(sought.bornOn()), "keys", NameMatch.keys(name(sought))), likeness)
                    .forEach(child -> found.putIfAbsent(child.childId(), child));
        }
        var fitting = found.values().stream()
                .filter(LikelyChildrenKept::fits)
                .sorted(BEST_FIRST)
                .toList();
        return new Likely(faulty, eachPersonOnce(fitting).stream().limit(MOST).toList());
    }

    /**
     * A person who is registered twice is one who may be meant: by the record that fits best, restricted when any record is,
     * clear when every record is.
     */
    private Collection<LikelyChild> eachPersonOnce(List<LikelyChild> found) {
        var records = persons.recordsOf(found.stream().map(LikelyChild::childId).toList());
        var everyRecord = new HashSet<UUID>();
        records.values().stream().filter(one -> one.size() > 1).forEach(everyRecord::addAll);
        if (everyRecord.isEmpty()) {
            return found;
        }
        var restricted = those(everyRecord, "c.restricted");
        var unclear = those(everyRecord, "c.died_on is not null");
        var people = new LinkedHashMap<Set<UUID>, LikelyChild>();
        for (var child : found) {
            var own = records.getOrDefault(child.childId(), Set.of(child.childId()));
            people.putIfAbsent(
                    own,
                    new LikelyChild(
                            child.childId(),
                            child.area(),
                            child.team(),
                            child.keyWorker(),
                            child.restricted() || own.stream().anyMatch(restricted::contains),
                            child.clear() && own.stream().noneMatch(unclear::contains),
                            child.number(),
                            child.name()));
        }
        return people.values();
    }

    private Set<UUID> those(Set<UUID> records, String condition) {
        return Set.copyOf(sql.list(
                "select c.id from child c where c.id = any(?) and " + condition,
                row -> row.getObject(1, UUID.class),
                records));
    }

    private static final Comparator<LikelyChild> BEST_FIRST = Comparator.<LikelyChild, Boolean>comparing(
                    child -> child.number() != LikelyChild.NumberFit.SAME)
            .thenComparing(LikelyChild::name);

    private static boolean fits(LikelyChild child) {
        return child.wellFitting() || child.name() == LikelyChild.NameFit.POSSIBLE;
    }

    private List<LikelyChild> look(String named, Map<String, Object> values, Likeness likeness) {
        var query = NamedSql.of(named, values);
        return sql.list(query.sql(), row -> child(row, likeness), query.values().toArray());
    }

    private static LikelyChild child(ResultSet row, Likeness likeness) throws SQLException {
        return new LikelyChild(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getObject(6) == null,
                likeness.ofNumber(row.getString(7)),
                likeness.ofName(
                        new ChildName(row.getString(8), row.getString(9), row.getString(10)),
                        row.getObject(11, LocalDate.class)));
    }

    private static List<String> days(LocalDate bornOn) {
        return LikelyDates.of(bornOn).stream().map(LocalDate::toString).toList();
    }

    private static ChildName name(SoughtChild sought) {
        return new ChildName(sought.given(), sought.family(), null);
    }
}
