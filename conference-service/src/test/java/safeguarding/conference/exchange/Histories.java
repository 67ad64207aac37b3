package safeguarding.conference.exchange;

/** Histories of children who do not exist. */
final class Histories {

    private Histories() {}

    /** One child with an enquiry, an initial conference that made a plan, and a review that ended it. */
    static String line(String councilId, String family) {
        return """
                {"child": {"councilChildId": "%1$s", "name": {"given": "Amina", "family": "Hale"}, "dateOfBirth": "2009-04-17",
                 "identifiers": {"nhsNumber": "9434765918"}, "responsibility": {"area": "north-east", "team": "ne-1", "keyWorker": "S1042"},
                 "holdsFrom": "2013-01-10"},
                 "relatedPeople": [{"reference": "P-1", "person": {"role": "mother", "parentalResponsibility": true,
                 "livesWithChild": true, "given": "Ruth", "family": "Hale"}}],
                 "addresses": [{"reference": "A-1", "relatedPersonReference": "P-1", "address": {"kind": "home",
                 "lines": ["3 Mill Lane"], "postcode": "GU21 1AA", "from": "2010-01-01", "doNotDisclose": false}}],
                 "section47Enquiries": [{"reference": "%2$s-S47", "strategyDiscussionOn": "2013-01-14"}],
                 "conferences": [{"reference": "%2$s-ICPC", "kind": "initial", "requestedOn": "2013-01-15",
                 "enquiryReference": "%2$s-S47", "heldOn": "2013-02-01", "involvement": [
                 {"agency": "surrey-social-care", "kind": "social-care", "directContact": true, "attendance": "attended"},
                 {"agency": "police-surrey", "kind": "police", "directContact": true, "attendance": "attended"},
                 {"agency": "school-beech", "kind": "school", "directContact": true, "attendance": "attended"},
                 {"agency": "gp-practice-elm", "kind": "gp", "directContact": true, "attendance": "apologies"}],
                 "decision": {"outcome": "plan-made", "category": "neglect", "leadSocialWorker": "S1042", "earlierPlansElsewhere": 0}},
                 {"reference": "%2$s-R1", "kind": "review", "heldOn": "2013-04-26", "quorum": "met",
                 "decision": {"outcome": "ended", "endingReason": "harm-no-longer-likely"}}]}
                """.formatted(councilId, family).replace("\n", " ").strip();
    }
}
