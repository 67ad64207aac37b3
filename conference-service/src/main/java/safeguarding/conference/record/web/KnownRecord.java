package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.enquiries.EndReason;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.followup.OutcomeFollowUp;
import safeguarding.conference.record.web.ConferenceRecordView.EnquirySummary;
import safeguarding.conference.voice.HeardWords;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.sql.Sql;

/** The facts on one child as they were known, from the versions of each table, on all records of the person that are read. */
@ApplicationScoped
class KnownRecord {

    private static final String ABOUT = "v.child_ids && cast(:records as uuid[])";

    private static final String ENQUIRIES = """
        select v.id, v.strategy_discussion_on, v.conference_id, v.concluded_on, v.end_reason
        from section_47_enquiry_versions v
        where v.child_ids && ? and v.strategy_discussion_on <= ? and v.withdrawn_on is null
          and v.recorded_from < ? and (v.recorded_to is null or v.recorded_to >= ?)
        order by v.strategy_discussion_on desc, v.id
        """;

    private static final String NEWEST = """
        select max(f.recorded_from) from (
            select v.recorded_from from conference_versions v where v.child_ids && ?
            union all select v.recorded_from from agency_involvement_versions v
                where v.child_ids && ?
            union all select v.recorded_from from family_participation_versions v
                where v.child_ids && ?
            union all select v.recorded_from from section_47_enquiry_versions v
                where v.child_ids && ?
            union all select v.recorded_from from protection_plan_versions v where v.child_id = any(?)
            union all select v.recorded_from from conference_decision_versions v where v.child_id = any(?)
            union all select v.recorded_from from plan_task_versions v where v.child_id = any(?)
            union all select v.recorded_from from statutory_visit_versions v where v.child_id = any(?)
            union all select v.recorded_from from core_group_member_versions v where v.child_id = any(?)
            union all select v.recorded_from from core_group_meeting_versions v where v.child_id = any(?)
            union all select v.recorded_from from follow_up_versions v where v.child_id = any(?)
            union all select v.recorded_from from council_arrangement_versions v where v.child_id = any(?)
            union all select v.recorded_from from council_notification_versions v where v.child_id = any(?)
            union all select v.recorded_from from heard_words_versions v where v.child_id = any(?)
            union all select v.recorded_from from child_versions v where v.id = any(?)) f
        where f.recorded_from < ?
        """;

    private final KnownFacts facts;
    private final Sql sql;

    KnownRecord(KnownFacts facts, Sql sql) {
        this.facts = facts;
        this.sql = sql;
    }

    List<ChildProtectionConference> conferences(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                ChildProtectionConference.class,
                knownOn,
                ABOUT
                        + " and v.withdrawn_on is null and coalesce(v.requested_on, v.notified_on, v.clock_starts_on, v.held_on, :asAt) <= :asAt"
                        + " order by coalesce(v.held_on, v.requested_on) desc nulls first, v.id desc",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<ConferenceDecision> decisions(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                ConferenceDecision.class,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.withdrawn_on is null and v.decided_on <= :asAt order by v.decided_on desc, v.id desc",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<OutcomeFollowUp> followUps(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                OutcomeFollowUp.class,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.withdrawn_on is null and least(v.starts_on, v.recorded_on) <= :asAt order by v.starts_on desc, v.id desc",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<ProtectionPlan> plans(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                ProtectionPlan.class,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.withdrawn_on is null and v.started_on <= :asAt order by v.started_on desc, v.id desc",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<PlanTask> tasks(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                PlanTask.class,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.set_on <= :asAt and v.withdrawn_on is null order by v.due_on, v.id",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<AgencyInvolvement> involvement(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                AgencyInvolvement.class,
                knownOn,
                ABOUT + " and v.expected_on <= :asAt order by v.conference_id, v.agency, v.id",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<FamilyParticipation> family(Set<UUID> records, KnownOn knownOn) {
        return facts.list(
                FamilyParticipation.class,
                knownOn,
                ABOUT + " order by v.conference_id, v.id",
                Map.of("records", array(records)));
    }

    List<HeardWords> words(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                HeardWords.class,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.gathered_on <= :asAt order by v.gathered_on, v.id",
                Map.of("records", array(records), "asAt", asAt.day()));
    }

    List<EnquirySummary> enquiries(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return sql.list(ENQUIRIES, row -> enquiry(row, asAt), records, asAt.day(), knownOn.end(), knownOn.end());
    }

    private static EnquirySummary enquiry(ResultSet row, AsAt asAt) throws SQLException {
        var concludedOn = row.getObject(4, LocalDate.class);
        var concluded = concludedOn != null && !concludedOn.isAfter(asAt.day());
        var reason = row.getString(5);
        return new EnquirySummary(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                concluded ? row.getObject(3, UUID.class) : null,
                concluded ? concludedOn : null,
                concluded && reason != null ? EndReason.valueOf(reason).code() : null);
    }

    /** When the newest fact was recorded. */
    Optional<Instant> newest(Set<UUID> records, KnownOn knownOn) {
        return sql
                .list(
                        NEWEST,
                        row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)),
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        records,
                        knownOn.end())
                .stream()
                .flatMap(Optional::stream)
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toInstant())
                .findFirst();
    }

    private static UUID[] array(Set<UUID> records) {
        return records.toArray(UUID[]::new);
    }
}
