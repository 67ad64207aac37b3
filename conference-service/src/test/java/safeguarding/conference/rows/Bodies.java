package safeguarding.conference.rows;

import java.util.Map;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;

/** A body that would be taken, for every operation that has one. */
final class Bodies {

    static final String MOTHER = """
        {"role": "mother", "parentalResponsibility": true, "livesWithChild": true, "given": "Ruth"}\
        """;
    static final String HOME = """
        {"kind": "home", "lines": ["3 Mill Lane"], "from": "2013-05-01", "doNotDisclose": false}\
        """;
    static final String CARER = """
        {"participant": "carer", "separately": false}\
        """;

    private static final String TODAY = Conferences.today().toString();
    private static final String REASON = "{\"reason\": \"Somebody is ill.\"}";
    private static final String CHAIR = """
        "details": {"given": "Helen", "family": "Marsh", "areas": ["north-east"], "conferencesPerMonth": 2,
                    "chairsFrom": "2010-01-01",
                    "registration": {"socialWorkerNumber": "SW123456", "from": "2012-08-01"}}\
        """;
    private static final String TASK = """
        {"objective": "She grows.", "action": "Weigh her.", "owner": "health visitor", "dueOn": "2027-01-20"}\
        """;

    static final String VISIT =
            "{\"visitedOn\": \"%s\", \"seen\": true, \"seenAlone\": true, \"visitedBy\": \"S1042\"}".formatted(TODAY);

    private static final Map<String, String> BY_OPERATION = Map.ofEntries(
            Map.entry("registerChild", Families.child("C1", "north-east")),
            Map.entry("searchChildren", "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"2009-04-17\"}"),
            Map.entry("askPlanEnquiry", "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"2009-04-17\"}"),
            Map.entry(
                    "startSection47Enquiry",
                    "{\"childIds\": [\"{childId}\"], \"strategyDiscussions\": [{\"heldOn\": \"%s\", \"startedSection47\": true}]}"
                            .formatted(TODAY)),
            Map.entry(
                    "requestConference",
                    "{\"kind\": \"transfer-in\", \"childIds\": [\"{childId}\"], \"notifiedOn\": \"%s\"}"
                            .formatted(TODAY)),
            Map.entry("registerChair", "{\"staffId\": \"S7\", " + CHAIR + "}"),
            Map.entry("replaceChair", "{" + CHAIR + "}"),
            Map.entry("replaceMotherNhsNumber", "{\"nhsNumber\": \"9990000026\"}"),
            Map.entry(
                    "receiveCpIsAccessNotice",
                    "{\"messageId\": \"m-1\", \"nhsNumber\": \"9990000034\", \"accessedAt\": \"2026-01-02T03:04:05Z\","
                            + " \"organisation\": {\"code\": \"RTK00\"}}"),
            Map.entry("acknowledgeCpIsAccessNotice", "{\"note\": \"Rang the ward.\"}"),
            Map.entry("recordCpIsResults", "{\"results\": [{\"nhsNumber\": \"9990000034\", \"result\": \"CPR06\"}]}"),
            Map.entry("cancelConferenceImport", REASON),
            Map.entry("cancelConferenceEventReplay", REASON),
            Map.entry("discardConferenceInboxParked", REASON),
            Map.entry(
                    "requestConferenceEventReplay",
                    "{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}"),
            Map.entry("replaceChild", "{\"responsibility\": {\"area\": \"north-east\"}}"),
            Map.entry("breakConferenceGlass", REASON),
            Map.entry("replaceChildRestriction", "{\"restricted\": false, \"reason\": \"over\"}"),
            Map.entry("addRelatedPerson", MOTHER),
            Map.entry("replaceRelatedPerson", MOTHER),
            Map.entry("addAddress", HOME),
            Map.entry("replaceAddress", HOME),
            Map.entry(
                    "correctStrategyDiscussions",
                    "{\"strategyDiscussions\": [{\"heldOn\": \"%s\", \"startedSection47\": true}], \"reason\": \"Misread.\"}"
                            .formatted(TODAY)),
            Map.entry(
                    "concludeSection47Enquiry",
                    "{\"outcome\": \"conference-required\", \"on\": \"%s\"}".formatted(TODAY)),
            Map.entry("bookConference", "{\"startsAt\": \"%sT10:00:00Z\", \"mode\": \"in-person\"}".formatted(TODAY)),
            Map.entry("cancelConference", REASON),
            Map.entry("postponeConference", REASON),
            Map.entry("allocateChair", "{}"),
            Map.entry("recordConferenceHeld", "{\"heldOn\": \"%s\", \"agencies\": []}".formatted(TODAY)),
            Map.entry(
                    "recordDecision",
                    "{\"childId\": \"{childId}\", \"outcome\": \"no-plan\", \"followUp\": \"no-action\", \"reasons\": \"Safe.\"}"),
            Map.entry(
                    "correctConferenceHolding",
                    "{\"holding\": {\"heldOn\": \"%s\", \"agencies\": []}, \"reason\": \"Misread.\"}".formatted(TODAY)),
            Map.entry("addConferenceChild", "{\"childId\": \"{childId}\"}"),
            Map.entry(
                    "correctDecision", "{\"category\": \"neglect\", \"reasons\": \"Safe.\", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawDecision", REASON),
            Map.entry("withdrawPlanEnding", REASON),
            Map.entry("recordFamilyParticipation", CARER),
            Map.entry("replaceFamilyParticipation", CARER),
            Map.entry("expectAgency", "{\"agency\": \"ne-youth\", \"kind\": \"other\", \"directContact\": false}"),
            Map.entry("recordAgencyAttendance", "{\"attendance\": \"apologies\"}"),
            Map.entry("inviteAgency", "{\"invitedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("recordAgencyReport", "{}"),
            Map.entry("recordAgencyView", "{\"view\": \"agrees\"}"),
            Map.entry("replacePlanTask", TASK),
            Map.entry("addPlanTask", TASK),
            Map.entry("completePlanTask", "{\"completedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("recordCoreGroupMeeting", "{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(TODAY)),
            Map.entry("recordStatutoryVisit", VISIT),
            Map.entry("correctStatutoryVisit", "{\"visit\": " + VISIT + ", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawStatutoryVisit", REASON),
            Map.entry("addCoreGroupMember", "{\"role\": \"aunt\"}"),
            Map.entry("recordCoreGroupDeparture", "{\"leftOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("replaceDriftRule", "{\"active\": true, \"amount\": 2}"),
            Map.entry("endPlan", "{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("replaceLeadSocialWorker", "{\"leadSocialWorker\": \"S7\"}"),
            Map.entry(
                    "replaceConferenceIndicatorTarget",
                    "{\"value\": 75.0, \"direction\": \"at-least\", \"source\": \"Invented.\"}"),
            Map.entry(
                    "replaceConferenceIndicatorComparator",
                    "{\"group\": \"statistical-neighbours\", \"value\": 68.0, \"source\": \"Invented.\"}"),
            Map.entry(
                    "startCourtProceedings", "{\"childIds\": [\"{childId}\"], \"issuedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry(
                    "correctCourtProceedings",
                    "{\"issuedOn\": \"%s\", \"extensions\": [], \"hearings\": [], \"reason\": \"Misread.\"}"
                            .formatted(TODAY)),
            Map.entry("recordCourtApplication", "{\"issuedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry(
                    "recordCourtExtension",
                    "{\"grantedOn\": \"%s\", \"weeks\": 4, \"reason\": \"An expert is ill.\"}".formatted(TODAY)),
            Map.entry("recordCourtEnding", "{\"on\": \"%s\", \"ending\": \"application-withdrawn\"}".formatted(TODAY)),
            Map.entry("bookCourtHearing", "{\"kind\": \"final\", \"bookedFor\": \"%s\"}".formatted(TODAY)),
            Map.entry("recordCourtHearingOutcome", "{\"outcome\": \"held\", \"on\": \"%s\"}".formatted(TODAY)),
            Map.entry(
                    "recomputeConferenceDeadlines",
                    "{\"ruleId\": \"B1.3\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}"),
            Map.entry("recomputeConferenceDeadline", "{\"ruleSet\": \"current\", \"apply\": true}"));

    private Bodies() {}

    /** The body of an operation. */
    static String of(String operationId) {
        var body = BY_OPERATION.get(operationId);
        if (body == null) {
            throw new AssertionError("No body is given here for the operation " + operationId);
        }
        return body;
    }
}
