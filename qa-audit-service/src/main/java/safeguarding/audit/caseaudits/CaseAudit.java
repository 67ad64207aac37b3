package safeguarding.audit.caseaudits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditAllocated;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditCorrected;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditIdentity;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditReallocated;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditReflectedOn;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditSaved;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditStarted;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditSubmitted;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditWithdrawn;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseIdentityResolved;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.SampledCase;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** The audit of one case by one auditor. */
@Entity
@Table(name = "case_audit")
public class CaseAudit extends Aggregate {

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "team", updatable = false)
    private @Nullable String team;

    @Column(name = "tool_id", nullable = false, updatable = false)
    private UUID toolId;

    @Column(name = "tool_version", nullable = false, updatable = false)
    private int toolVersion;

    @Column(name = "auditor", nullable = false)
    private String auditor;

    @Column(name = "allocated_on", nullable = false)
    private LocalDate allocatedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CaseAuditState state = CaseAuditState.ALLOCATED;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column(name = "judgement", nullable = false)
    private Judgement judgement = Judgement.NONE;

    @Column(name = "as_submitted")
    private @Nullable Judgement asSubmitted;

    @Column(name = "reflections", nullable = false)
    private Reflections reflections = Reflections.NONE;

    @Column(name = "resolutions", nullable = false)
    private IdentityResolutions resolutions = IdentityResolutions.NONE;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CaseAudit() {}

    private CaseAudit(KnownAudit audit, SampledCase drawn, String auditor, LocalDate on) {
        this.auditId = audit.auditId();
        this.caseId = drawn.caseId();
        this.childId = drawn.childId();
        this.area = drawn.area();
        this.team = drawn.team();
        this.toolId = audit.toolId();
        this.toolVersion = audit.toolVersion();
        this.auditor = auditor;
        this.allocatedOn = on;
        happened(new CaseAuditAllocated(identity(), on));
    }

    /** A case is given to an auditor. */
    static CaseAudit allocate(KnownAudit audit, SampledCase drawn, String auditor, LocalDate on) {
        return new CaseAudit(audit, drawn, auditor, on);
    }

    /** Another auditor has it, and starts anew: what the one before wrote stays in the versions of the record. */
    void reallocate(String next, LocalDate on) {
        refuseDone();
        if (auditor.equals(next)) {
            return;
        }
        var before = auditor;
        auditor = next;
        allocatedOn = on;
        state = CaseAuditState.ALLOCATED;
        startedOn = null;
        judgement = Judgement.NONE;
        happened(new CaseAuditReallocated(identity(), on, before));
    }

    /** The auditor begins. Nothing happens to what was begun. */
    void start(LocalDate on) {
        refuseDone();
        if (state == CaseAuditState.ALLOCATED) {
            state = CaseAuditState.STARTED;
            startedOn = on;
            happened(new CaseAuditStarted(identity(), on));
        }
    }

    /** The draft says this. The same again leaves no trace. */
    void save(Judgement now, LocalDate on) {
        start(on);
        var kept = now.after(judgement);
        if (kept.equals(judgement)) {
            return;
        }
        judgement = kept;
        happened(new CaseAuditSaved(identity(), on));
    }

    /** One question is answered so. The same again leaves no trace. */
    void answer(Answer answer, LocalDate on) {
        start(on);
        var before = judgement.answer(answer.question());
        if (before.map(answer::after).filter(each -> before.get().equals(each)).isPresent()) {
            return;
        }
        judgement = judgement.with(answer);
        happened(new CaseAuditSaved(identity(), on));
    }

    /** Whether a draft that is being written says this already. */
    public boolean says(Judgement now) {
        return state == CaseAuditState.STARTED && now.after(judgement).equals(judgement);
    }

    /** Whether a draft that is being written has this answer already. */
    public boolean says(Answer answer) {
        return state == CaseAuditState.STARTED
                && judgement
                        .answer(answer.question())
                        .filter(before -> answer.after(before).equals(before))
                        .isPresent();
    }

    /** It is done. */
    void submit(LocalDate on) {
        refuseDone();
        if (state == CaseAuditState.ALLOCATED) {
            throw ProblemException.of(ProblemType.CONFLICT, "The audit of the case has not begun.");
        }
        state = CaseAuditState.SUBMITTED;
        submittedOn = on;
        asSubmitted = judgement;
        happened(new CaseAuditSubmitted(identity(), on));
    }

    /** The auditor found otherwise. The same again leaves no trace. */
    void correct(Judgement now, Correction why) {
        if (state != CaseAuditState.SUBMITTED) {
            throw ProblemException.of(ProblemType.CONFLICT, "Only what was submitted is corrected.");
        }
        var kept = now.after(judgement);
        if (kept.equals(judgement)) {
            return;
        }
        judgement = kept;
        correction = why;
        happened(new CaseAuditCorrected(identity(), why.on()));
    }

    /** A practitioner or manager says something to what was submitted. */
    void reflect(Reflection reflection) {
        if (state != CaseAuditState.SUBMITTED) {
            throw ProblemException.of(ProblemType.CONFLICT, "The audit of the case was not submitted.");
        }
        reflections = reflections.with(reflection);
        happened(new CaseAuditReflectedOn(identity(), reflection.on(), reflection.from()));
    }

    /** The auditor asks who the case is; never once it is done. */
    void resolve(IdentityResolution resolution, LocalDate on) {
        refuseDone();
        resolutions = resolutions.with(resolution);
        happened(new CaseIdentityResolved(identity(), on));
    }

    /** It was allocated in error, or its case was replaced. */
    void withdraw(MadeInError why) {
        if (state == CaseAuditState.WITHDRAWN) {
            throw ProblemException.of(ProblemType.CONFLICT, "The audit of the case was withdrawn.");
        }
        state = CaseAuditState.WITHDRAWN;
        withdrawal = why;
        happened(new CaseAuditWithdrawn(identity(), why.on()));
    }

    /** The record of the child was destroyed: nothing leads to it any more, and nothing that was written about it stays. */
    void forgetChild() {
        childId = null;
        judgement = judgement.withoutWords();
        asSubmitted = asSubmitted == null ? null : asSubmitted.withoutWords();
        reflections = Reflections.NONE;
    }

    private void refuseDone() {
        switch (state) {
            case ALLOCATED, STARTED -> {}
            case SUBMITTED -> throw ProblemException.of(ProblemType.CONFLICT, "The audit of the case was submitted.");
            case WITHDRAWN -> throw ProblemException.of(ProblemType.CONFLICT, "The audit of the case was withdrawn.");
        }
    }

    private CaseAuditIdentity identity() {
        return new CaseAuditIdentity(id(), auditId, caseId, auditor, area);
    }

    public UUID auditId() {
        return auditId;
    }

    /** The drawn case. */
    public UUID caseId() {
        return caseId;
    }

    /** The child; empty for a case that is no child, or whose record was destroyed. */
    public Optional<UUID> childId() {
        return Optional.ofNullable(childId);
    }

    /** Code of the area when the case was drawn; empty when not known. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    /** Code of the team when the case was drawn; empty when not known. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public UUID toolId() {
        return toolId;
    }

    public int toolVersion() {
        return toolVersion;
    }

    /** Staff number of the auditor. */
    public String auditor() {
        return auditor;
    }

    /** Civil date on which the auditor got it. */
    public LocalDate allocatedOn() {
        return allocatedOn;
    }

    /** Where it stands. */
    public CaseAuditState state() {
        return state;
    }

    /** Civil date on which the auditor began; empty before. */
    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    /** Civil date on which it was submitted, which is the day of its grade; empty before. */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** What the auditor finds. */
    public Judgement judgement() {
        return judgement;
    }

    /** What the auditor found at the submission, before any correction; empty before. */
    public Optional<Judgement> asSubmitted() {
        return Optional.ofNullable(asSubmitted);
    }

    /** What practitioners and managers say to it. */
    public Reflections reflections() {
        return reflections;
    }

    /** How often the auditor asked who the case is. */
    public IdentityResolutions resolutions() {
        return resolutions;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it was withdrawn; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
