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

    static final String CIRCUMSTANCES = """
        {"services": [{"kind": "gp", "organisation": "ne-gp"}, {"kind": "housing"}]}\
        """;
    static final String REMOTE = """
        {"videoLink": "https://meet.example.gov.uk/jc7-f2q", "telephone": "01632 960120", "accessCode": "4711"}\
        """;
    private static final String REPORT = """
        {"sections": [{"section": "involvement", "text": "We weigh her."}], "authorRole": "health visitor"}\
        """;
    private static final String RULE = """
        {"rule": {"circumstance": "known-service", "kind": "voluntary", "directContact": false, "citation": "Ours.",
                  "validFrom": "2013-04-01"}}\
        """;
    private static final String ORGANISATION = """
        {"name": "Elm Practice", "kinds": ["gp"], "openFrom": "2013-04-01"}\
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

    static final String MINUTES =
            "{\"sections\": [{\"heading\": \"Health\", \"wording\": \"She is well.\", \"readers\": \"everybody\"}]}";

    static final String CORRECTION =
            "{\"askedBy\": \"unit\", \"askedOn\": \"%s\", \"wording\": \"She is not.\"}".formatted(TODAY);
    static final String LETTER =
            "{\"kind\": \"decision\", \"childId\": \"{childId}\", \"addressee\": \"child\", \"personId\":"
                    + " \"{childId}\"}";
    static final String WITHHOLDING =
            "{\"keptFrom\": \"{relatedPersonId}\", \"kind\": \"address\", \"subjectId\": \"{addressId}\", \"reason\":"
                    + " \"Threats.\"}";
    private static final String SPOKEN = """
        "spoken": {"wording": "I am fine.", "gathered": "in-writing", "gatheredBy": "S1042", "gatheredOn": "%s",
                   "readers": "everybody"}\
        """.formatted(TODAY);
    static final String WORDS =
            "{\"childId\": \"{childId}\", \"speaker\": \"child\", \"personId\": \"{childId}\", " + SPOKEN + "}";
    static final String ACCESS =
            "{\"madeBy\": \"child\", \"receivedOn\": \"%s\", \"reason\": \"Everything.\"}".formatted(TODAY);
    static final String HOLD = "{\"kind\": \"inquiry\", \"reason\": \"An inquiry.\"}";

    private static final String ON = "{\"on\": \"%s\"}".formatted(TODAY);
    private static final String ON_FOR_A_REASON = "{\"on\": \"%s\", \"reason\": \"So.\"}".formatted(TODAY);
    static final String MEETING = "{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(TODAY);

    static final String ARRANGEMENT = """
        {"side": "living-here", "council": "936", "permanent": false, "from": "2013-12-02"}\
        """;

    static final String NOTIFICATION = """
        {"direction": "received", "about": "moved-in", "notifiedOn": "2013-12-03"}\
        """;

    private static final String FOLLOW_UP = "{\"support\": \"none\", \"startsOn\": \"%s\"}".formatted(TODAY);

    private static final Map<String, String> BY_OPERATION = Map.ofEntries(
            Map.entry("recordMinutes", MINUTES),
            Map.entry("replaceMinutes", MINUTES),
            Map.entry("recordMinutesSent", "{\"sentOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("addMinutesAddendum", "{\"wording\": \"She grew.\", \"readers\": \"everybody\"}"),
            Map.entry("requestMinutesCorrection", CORRECTION),
            Map.entry("concludeMinutesCorrection", "{\"outcome\": \"refused\", \"because\": \"It was so.\"}"),
            Map.entry("addLetter", LETTER),
            Map.entry("recordLetterSent", "{\"sentOn\": \"%s\", \"by\": \"post\"}".formatted(TODAY)),
            Map.entry("withdrawLetter", REASON),
            Map.entry("addWithholding", WITHHOLDING),
            Map.entry("endWithholding", REASON),
            Map.entry("recordLetterRelease", REASON),
            Map.entry("recordLetterStop", REASON),
            Map.entry("recordWords", WORDS),
            Map.entry("correctWords", "{" + SPOKEN + ", \"reason\": \"Misheard.\"}"),
            Map.entry("recordWordsInfluence", "{\"changed\": true, \"because\": \"She stays.\"}"),
            Map.entry(
                    "recordFamilyMeeting",
                    "{\"on\": \"%s\", \"tookPlace\": false, \"present\": [], \"note\": \"Nobody came.\"}"
                            .formatted(TODAY)),
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
            Map.entry("recordInactiveNhsNumbers", "{\"nhsNumbers\": [\"9990000034\"]}"),
            Map.entry("recordCpIsResults", "{\"results\": [{\"nhsNumber\": \"9990000034\", \"result\": \"CPR06\"}]}"),
            Map.entry("cancelConferenceImport", REASON),
            Map.entry("cancelConferenceEventReplay", REASON),
            Map.entry("discardConferenceInboxParked", REASON),
            Map.entry(
                    "requestConferenceEventReplay",
                    "{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}"),
            Map.entry(
                    "registerChildMerge",
                    "{\"mergedChildId\": \"{childId}\", \"survivingChildId\":"
                            + " \"5f0c1c8e-7d1a-8a53-9b0e-6a2f4d1c7e90\", \"reason\": \"One mother.\"}"),
            Map.entry("withdrawChildMerge", REASON),
            Map.entry("recordBirth", "{\"dateOfBirth\": \"2009-04-17\"}"),
            Map.entry("correctBirth", "{\"dateOfBirth\": \"2009-04-18\", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawBirth", REASON),
            Map.entry("withdrawChild", REASON),
            Map.entry("withdrawRelatedPerson", REASON),
            Map.entry("withdrawAddress", REASON),
            Map.entry("withdrawSection47Enquiry", REASON),
            Map.entry("withdrawConference", REASON),
            Map.entry("withdrawCourtProceedings", REASON),
            Map.entry("withdrawPlanTask", REASON),
            Map.entry("correctCoreGroupMeeting", "{\"meeting\": " + MEETING + ", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawCoreGroupMeeting", REASON),
            Map.entry("recordFollowUp", "{\"planId\": \"{planId}\", \"followUp\": " + FOLLOW_UP + "}"),
            Map.entry("correctFollowUp", "{\"followUp\": " + FOLLOW_UP + ", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawFollowUp", REASON),
            Map.entry("addCouncilArrangement", ARRANGEMENT),
            Map.entry("replaceCouncilArrangement", "{\"arrangement\": " + ARRANGEMENT + ", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawCouncilArrangement", REASON),
            Map.entry("recordCouncilNotification", NOTIFICATION),
            Map.entry("withdrawCouncilNotification", REASON),
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
                    "{\"childId\": \"{childId}\", \"outcome\": \"no-plan\", \"followUp\": \"no-action\", \"reasons\":"
                            + " \"Safe.\"}"),
            Map.entry(
                    "correctConferenceHolding",
                    "{\"holding\": {\"heldOn\": \"%s\", \"agencies\": []}, \"reason\": \"Misread.\"}".formatted(TODAY)),
            Map.entry("addConferenceChild", "{\"childId\": \"{childId}\"}"),
            Map.entry("removeConferenceChild", "{\"reason\": \"Another child.\", \"enquiry\": \"own-enquiry\"}"),
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
            Map.entry("registerOrganisation", "{\"code\": \"gp-practice-ash\", \"details\": " + ORGANISATION + "}"),
            Map.entry("replaceOrganisation", "{\"details\": " + ORGANISATION + "}"),
            Map.entry("replaceCircumstances", CIRCUMSTANCES),
            Map.entry("registerExpectationRule", RULE),
            Map.entry("replaceExpectationRule", RULE),
            Map.entry(
                    "addExpectedAgency",
                    "{\"kind\": \"housing\", \"organisation\": \"ne-homes\", \"directContact\": false, \"reason\":"
                            + " \"Evicted.\"}"),
            Map.entry("removeAgencyExpectation", REASON),
            Map.entry("replaceExpectedOrganisation", "{\"organisation\": \"ne-homes\"}"),
            Map.entry("recordAgencyAcceptance", "{\"mode\": \"video\"}"),
            Map.entry("recordReportSharing", "{\"sharedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("replaceRemoteMeeting", REMOTE),
            Map.entry("recordOwnAcceptance", "{\"mode\": \"video\"}"),
            Map.entry("replaceOwnReport", REPORT),
            Map.entry("recordAgencyView", "{\"view\": \"agrees\"}"),
            Map.entry("replacePlanTask", TASK),
            Map.entry("addPlanTask", TASK),
            Map.entry("completePlanTask", "{\"completedOn\": \"%s\"}".formatted(TODAY)),
            Map.entry("recordCoreGroupMeeting", "{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(TODAY)),
            Map.entry("recordStatutoryVisit", VISIT),
            Map.entry("correctStatutoryVisit", "{\"visit\": " + VISIT + ", \"reason\": \"Misread.\"}"),
            Map.entry("withdrawStatutoryVisit", REASON),
            Map.entry("explainFlaggedFact", REASON),
            Map.entry(
                    "registerComplaint",
                    "{\"conferenceId\": \"{conferenceId}\", \"madeBy\": \"parent\", \"about\": \"process\", \"receivedOn\": \"%s\", \"words\": \"Late.\"}"
                            .formatted(TODAY)),
            Map.entry("recordComplaintAcknowledgement", ON),
            Map.entry(
                    "recordComplaintAnswer",
                    "{\"on\": \"%s\", \"outcome\": \"upheld\", \"words\": \"It was.\"}".formatted(TODAY)),
            Map.entry("startComplaintStage", ON_FOR_A_REASON),
            Map.entry("concludeComplaint", ON),
            Map.entry("withdrawComplaint", ON_FOR_A_REASON),
            Map.entry("registerSubjectAccessRequest", ACCESS),
            Map.entry(
                    "recordSubjectAccessRuling",
                    "{\"part\": \"address/{addressId}/postcode\", \"ruling\": \"withhold\", \"reason\": \"Others.\"}"),
            Map.entry("recordSubjectAccessExtension", ON_FOR_A_REASON),
            Map.entry("completeSubjectAccessRequest", ON),
            Map.entry("replaceRetention", "{\"retention\": \"looked-after\", \"reason\": \"A care order.\"}"),
            Map.entry("addLegalHold", HOLD),
            Map.entry("endLegalHold", REASON),
            Map.entry("requestDestruction", REASON),
            Map.entry("concludeDestructionReview", "{\"approved\": false, \"reason\": \"Needed.\"}"),
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

    /** What follows after a decision. */
    static String followUp(String decision) {
        return "{\"decisionId\": \"%s\", \"followUp\": %s}".formatted(decision, FOLLOW_UP);
    }

    /** The body of an operation. */
    static String of(String operationId) {
        var body = BY_OPERATION.get(operationId);
        if (body == null) {
            throw new AssertionError("No body is given here for the operation " + operationId);
        }
        return body;
    }
}
