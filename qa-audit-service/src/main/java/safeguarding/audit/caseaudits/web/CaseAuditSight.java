package safeguarding.audit.caseaudits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.CaseAuditRules;
import safeguarding.audit.caseaudits.CaseAuditState;
import safeguarding.audit.caseaudits.CaseAudits;
import safeguarding.audit.caseaudits.Reflection;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.versioning.Versions;

/**
 * Who sees the audit of a case. The manager of quality assurance and the head of safeguarding see all, but those of a case
 * that they still have to audit themselves. An auditor sees the
 * own, and another's of the same case once both are submitted: the second is blind to the first. A team manager sees those of
 * the own areas once every auditor of the case has submitted. The policy of the child's record is asked as well. To everybody
 * else there is none.
 */
@ApplicationScoped
class CaseAuditSight {

    static final String TYPE = "case-audit";

    private static final String OF_AUDITOR = """
            r.auditor = :staff or (r.state = 'SUBMITTED' and exists (select 1 from case_audit own
                where own.case_id = r.case_id and own.auditor = :staff and own.state = 'SUBMITTED'))""";

    private static final String OF_MANAGER = """
            r.auditor = :staff or not exists (select 1 from case_audit own where own.case_id = r.case_id
                and own.auditor = :staff and own.state in ('ALLOCATED', 'STARTED'))""";

    private static final String OF_TEAM_MANAGER = """
            r.state = 'SUBMITTED' and not exists (select 1 from case_audit other
                where other.case_id = r.case_id and other.state in ('ALLOCATED', 'STARTED'))""";

    private final CaseAudits caseAudits;
    private final CurrentCaller caller;
    private final AreaRecords areas;
    private final Access access;

    CaseAuditSight(CaseAudits caseAudits, CurrentCaller caller, AreaRecords areas, Access access) {
        this.caseAudits = caseAudits;
        this.caller = caller;
        this.areas = areas;
        this.access = access;
    }

    /** The condition of lists on the row {@code r}. */
    RowPredicate inLists() {
        var child = access.toList("r.child_id");
        var parameters = new HashMap<String, Object>(child.parameters());
        var area = caller().seesEveryArea() ? "true" : "r.area is null or r.area = any (:callersAreas)";
        if (!caller().seesEveryArea()) {
            parameters.put("callersAreas", caller().areas().stream().sorted().toList());
        }
        var role = role();
        parameters.putAll(role.parameters());
        return new RowPredicate(
                "(%s) and (case when r.child_id is null then (%s) else (%s) end)"
                        .formatted(role.sql(), area, child.sql()),
                parameters);
    }

    private RowPredicate role() {
        if (seesAll()) {
            return new RowPredicate(OF_MANAGER, Map.of("staff", staff()));
        }
        return caller().hasRole("qa-officer")
                ? new RowPredicate(OF_AUDITOR, Map.of("staff", staff()))
                : new RowPredicate(OF_TEAM_MANAGER, Map.of());
    }

    /** Lets the request read it, or answers 404. */
    CaseAudit toRead(Optional<CaseAudit> found) {
        var caseAudit = inSight(found);
        childOf(caseAudit).ifPresent(access::toRead);
        return caseAudit;
    }

    /** Lets the request change it in the version it names, or answers 404, 412 or 428. */
    CaseAudit toChange(Optional<CaseAudit> found, @Nullable String ifMatch) {
        var caseAudit = inSight(found);
        childOf(caseAudit).ifPresent(access::toChange);
        Versions.require(ifMatch, caseAudit);
        return caseAudit;
    }

    /** The same for its auditor alone; refuses everybody else who sees it with {@code rule-broken} (QA21). */
    CaseAudit toWrite(Optional<CaseAudit> found, @Nullable String ifMatch) {
        var caseAudit = toChange(found, ifMatch);
        if (!caseAudit.auditor().equals(staff())) {
            CaseAuditRules.BY_ITS_AUDITOR
                    .refuses("It is allocated to somebody else.")
                    .orRefuse();
        }
        return caseAudit;
    }

    /**
     * The same for what is saved. What is saved already is let through whatever version it names, so that it can be sent
     * again after a lost connection.
     */
    CaseAudit toSave(Optional<CaseAudit> found, @Nullable String ifMatch, Predicate<CaseAudit> saved) {
        var again = ifMatch != null
                && !ifMatch.isBlank()
                && inSight(found).auditor().equals(staff())
                && saved.test(found.orElseThrow());
        var version = again ? Versions.etag(found.orElseThrow()).toString() : ifMatch;
        return toWrite(found, version);
    }

    /** Staff number of the caller; the subject of the token for one without. */
    String staff() {
        return Objects.requireNonNullElse(caller().staffId(), caller().subject());
    }

    /** May this caller write this reflection (QA22)? */
    Verdict mayReflect(CaseAudit caseAudit, Reflection.Source from) {
        var writes = switch (from) {
            case MANAGER -> caller().hasRole("team-manager");
            case PRACTITIONER ->
                caller().hasRole("team-manager") || caseAudit.auditor().equals(staff());
        };
        return writes
                ? Verdict.permitted()
                : CaseAuditRules.REFLECTED_BY_THOSE_AUDITED.refuses("This caller does not write it.");
    }

    private CaseAudit inSight(Optional<CaseAudit> found) {
        return found.filter(this::isInSight).orElseThrow(() -> AreaRecords.none(TYPE));
    }

    private boolean isInSight(CaseAudit caseAudit) {
        if (caseAudit.childId().isEmpty()
                && !areas.isInSight(caseAudit.area().map(List::of).orElse(List.of()))) {
            return false;
        }
        if (caseAudit.auditor().equals(staff())) {
            return true;
        }
        var ofCase = caseAudits.ofCase(caseAudit.caseId());
        if (seesAll()) {
            return ofCase.stream().noneMatch(own -> own.auditor().equals(staff()) && !isDone(own));
        }
        return caseAudit.state() == CaseAuditState.SUBMITTED
                && (caller().hasRole("qa-officer")
                        ? ofCase.stream().anyMatch(own -> own.auditor().equals(staff()) && isDone(own))
                        : ofCase.stream().allMatch(CaseAuditSight::isDone));
    }

    private static boolean isDone(CaseAudit caseAudit) {
        return caseAudit.state() == CaseAuditState.SUBMITTED;
    }

    private boolean seesAll() {
        return caller().hasRole("qa-manager") || caller().hasRole("head-of-safeguarding");
    }

    private Caller caller() {
        return caller.caller();
    }

    private static Optional<ProtectedRecord> childOf(CaseAudit caseAudit) {
        return caseAudit.childId().map(child -> new ProtectedRecord(TYPE, caseAudit.id(), Set.of(child)));
    }
}
