package safeguarding.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** The policy computed from the children this service holds, their areas, named readers and involved agencies. */
@ApplicationScoped
class VisibilityPolicy implements AccessPolicy {

    private static final OffsetDateTime AFTER_EVERY_END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String FACTS = """
            select v.child_id, v.area, v.restricted,
                   exists (select 1 from child_named_reader r where r.child_id = v.child_id and r.staff_id = ?
                           and (r.readable_until is null or r.readable_until > ?)),
                   exists (select 1 from child_agency a where a.child_id = v.child_id and a.agency = ?
                           and a.involved_from <= ? and (a.involved_to is null or a.involved_to > ?)
                           and (not v.restricted or exists (
                               select 1 from child_named_reader n where n.child_id = v.child_id
                               and n.staff_id = a.agency and n.readable_until is null))),
                   v.sealed,
                   exists (select 1 from child_sealed_reader s where s.child_id = v.child_id and s.staff_id = ?
                           and s.readable_until > ?)
            from child_visibility v where v.child_id = any (?)""";

    private final DataSource dataSource;
    private final Clock clock;
    private final String service;

    VisibilityPolicy(DataSource dataSource, Clock clock, SafeguardingSettings settings) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.service = settings.service();
    }

    @Override
    public Decision decide(Caller caller, ProtectedRecord record, Purpose purpose, Operation operation) {
        if (Admission.wrongPurpose(caller.roles(), purpose, operation)) {
            return new Decision.WrongPurpose(Admission.purposesFor(caller.roles(), operation));
        }
        var reaches = reaches(caller, purpose, operation);
        if (reaches.isEmpty()) {
            return new Decision.Refused("role-sees-no-child");
        }
        var facts = factsOf(record.childIds(), caller, operation);
        var visible = facts.stream()
                .filter(child -> child.visibleTo(caller, reaches))
                .map(ChildFacts::childId)
                .collect(Collectors.toSet());
        if (visible.isEmpty()) {
            return new Decision.Refused(facts.stream()
                    .map(child -> child.refusal(caller, reaches))
                    .min(String::compareTo)
                    .orElse("child-unknown"));
        }
        return new Decision.Permitted(visible);
    }

    @Override
    public RowPredicate predicate(Caller caller, Purpose purpose, Operation operation, String childIdColumn) {
        var alternatives = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var reach : reaches(caller, purpose, operation)) {
            switch (reach) {
                case AREAS -> alternatives.add(inAreas(caller, operation, childIdColumn, parameters));
                case INVOLVED -> alternatives.add(involved(caller, childIdColumn, parameters));
                case SEALED -> alternatives.add(unsealed(caller, operation, childIdColumn, parameters));
                case NONE -> {}
            }
        }
        return alternatives.isEmpty()
                ? new RowPredicate("(1 = 0)", Map.of())
                : new RowPredicate("(" + String.join(" or ", alternatives) + ")", parameters);
    }

    private String inAreas(Caller caller, Operation operation, String childIdColumn, Map<String, Object> parameters) {
        return "exists (select 1 from child_visibility policy_v where policy_v.child_id = %s%s and not policy_v.sealed and %s)"
                .formatted(
                        childIdColumn, areaCondition(caller, parameters), openCondition(caller, operation, parameters));
    }

    private static String areaCondition(Caller caller, Map<String, Object> parameters) {
        if (caller.seesEveryArea()) {
            return "";
        }
        var names = new ArrayList<String>();
        for (var area : new TreeSet<>(caller.areas())) {
            var name = "policyArea" + names.size();
            parameters.put(name, area);
            names.add(":" + name);
        }
        return names.isEmpty() ? " and 1 = 0" : " and policy_v.area in (" + String.join(", ", names) + ")";
    }

    private String openCondition(Caller caller, Operation operation, Map<String, Object> parameters) {
        if (operation == Operation.BREAK_GLASS) {
            return caller.staffId() == null ? "1 = 0" : "1 = 1";
        }
        if (caller.staffId() == null) {
            return "not policy_v.restricted";
        }
        parameters.put("policyStaffId", caller.staffId());
        parameters.put("policyNow", readableAfter(operation));
        return "(not policy_v.restricted or exists (select 1 from child_named_reader policy_r"
                + " where policy_r.child_id = policy_v.child_id and policy_r.staff_id = :policyStaffId"
                + " and (policy_r.readable_until is null or policy_r.readable_until > :policyNow)))";
    }

    private String involved(Caller caller, String childIdColumn, Map<String, Object> parameters) {
        if (caller.agency() == null) {
            return "1 = 0";
        }
        parameters.put("policyAgency", caller.agency());
        parameters.put("policyToday", CivilTime.today(clock));
        return ("exists (select 1 from child_agency policy_a join child_visibility policy_i"
                        + " on policy_i.child_id = policy_a.child_id"
                        + " where policy_a.child_id = %s and not policy_i.sealed and policy_a.agency = :policyAgency"
                        + " and policy_a.involved_from <= :policyToday"
                        + " and (policy_a.involved_to is null or policy_a.involved_to > :policyToday)"
                        + " and (not policy_i.restricted or exists (select 1 from child_named_reader policy_n"
                        + " where policy_n.child_id = policy_a.child_id and policy_n.staff_id = policy_a.agency"
                        + " and policy_n.readable_until is null)))")
                .formatted(childIdColumn);
    }

    private String unsealed(Caller caller, Operation operation, String childIdColumn, Map<String, Object> parameters) {
        if (caller.staffId() == null) {
            return "1 = 0";
        }
        if (operation == Operation.OPEN_SEAL) {
            return "exists (select 1 from child_visibility policy_s where policy_s.child_id = %s and policy_s.sealed)"
                    .formatted(childIdColumn);
        }
        parameters.put("policyKeeper", caller.staffId());
        parameters.put("policyUnsealedAt", now());
        return ("exists (select 1 from child_visibility policy_s join child_sealed_reader policy_u"
                        + " on policy_u.child_id = policy_s.child_id where policy_s.child_id = %s and policy_s.sealed"
                        + " and policy_u.staff_id = :policyKeeper and policy_u.readable_until > :policyUnsealedAt)")
                .formatted(childIdColumn);
    }

    private Set<Reach> reaches(Caller caller, Purpose purpose, Operation operation) {
        return Reach.of(Admission.rolesFor(caller.roles(), purpose, operation), service);
    }

    /** Who is named until an instant only, has broken the glass: to read, not to change. */
    private OffsetDateTime readableAfter(Operation operation) {
        return operation == Operation.CHANGE ? AFTER_EVERY_END : now();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<ChildFacts> factsOf(Set<UUID> childIds, Caller caller, Operation operation) {
        try (var connection = dataSource.getConnection()) {
            return read(connection, childIds, caller, operation);
        } catch (SQLException e) {
            throw new IllegalStateException("The visibility of children cannot be read", e);
        }
    }

    private List<ChildFacts> read(Connection connection, Set<UUID> childIds, Caller caller, Operation operation)
            throws SQLException {
        try (var query = connection.prepareStatement(FACTS)) {
            query.setString(1, caller.staffId());
            query.setObject(2, readableAfter(operation));
            query.setString(3, caller.agency());
            query.setObject(4, CivilTime.today(clock));
            query.setObject(5, CivilTime.today(clock));
            query.setString(6, caller.staffId());
            query.setObject(7, now());
            query.setArray(8, connection.createArrayOf("uuid", childIds.toArray()));
            var facts = new ArrayList<ChildFacts>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(new ChildFacts(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            open(caller, operation, row.getBoolean(3), row.getBoolean(4)),
                            row.getBoolean(6),
                            row.getBoolean(6) && unsealed(caller, operation, row.getBoolean(7)),
                            row.getBoolean(5)));
                }
            }
            return facts;
        }
    }

    private static boolean unsealed(Caller caller, Operation operation, boolean opened) {
        return caller.staffId() != null && (opened || operation == Operation.OPEN_SEAL);
    }

    private static boolean open(Caller caller, Operation operation, boolean restricted, boolean namedReader) {
        var named = caller.staffId() != null && (namedReader || operation == Operation.BREAK_GLASS);
        return named || (!restricted && operation != Operation.BREAK_GLASS);
    }
}
