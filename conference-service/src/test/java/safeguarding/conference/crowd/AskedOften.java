package safeguarding.conference.crowd;

import java.util.List;
import java.util.Set;

/** What is asked often, and the tables that grow with the children. */
final class AskedOften {

    static final Set<String> LARGE = Set.of(
            "child",
            "child_visibility",
            "child_agency",
            "conference",
            "agency_involvement",
            "protection_plan",
            "conference_decision",
            "plan_task",
            "section_47_enquiry",
            "related_person",
            "address",
            "deadline",
            "flagged_fact",
            "event_journal",
            "child_history",
            "conference_history",
            "agency_involvement_history",
            "protection_plan_history",
            "conference_decision_history",
            "plan_task_history",
            "section_47_enquiry_history",
            "related_person_history",
            "address_history",
            "deadline_history");

    static final List<String> LISTS = List.of(
            "/v1/children",
            "/v1/children?area={area}",
            "/v1/children?area=far-isle",
            "/v1/children?team={area}-team-2",
            "/v1/children?keyWorker=S17",
            "/v1/children?updatedSince=begin",
            "/v1/conferences",
            "/v1/conferences?area={area}",
            "/v1/conferences?area=far-isle",
            "/v1/conferences?stage=scheduled",
            "/v1/conferences?stage=requested&area={area}",
            "/v1/conferences?kind=transfer-in",
            "/v1/conferences?dueBefore=2199-01-01",
            "/v1/conferences?childId={child}",
            "/v1/conferences?updatedSince=begin",
            "/v1/plans",
            "/v1/plans?area={area}",
            "/v1/plans?category=sexual",
            "/v1/plans?state=ended",
            "/v1/plans?state=all",
            "/v1/plans?lengthMonthsAtLeast=18",
            "/v1/plans?asAt=2004-06-01",
            "/v1/plans?childId={child}",
            "/v1/plans?updatedSince=begin",
            "/v1/deadlines",
            "/v1/deadlines?area={area}",
            "/v1/deadlines?area=far-isle",
            "/v1/deadlines?state=open",
            "/v1/deadlines?state=open&area={area}",
            "/v1/deadlines?dueBefore=2003-06-01",
            "/v1/retention-reviews",
            "/v1/retention-reviews?area={area}",
            "/v1/retention-reviews?area=far-isle",
            "/v1/flagged-facts",
            "/v1/flagged-facts?area={area}",
            "/v1/flagged-facts?area=far-isle",
            "/v1/flagged-facts?rule=8875",
            "/v1/flagged-facts?rule=8875&area=far-isle",
            "/v1/flagged-facts?rule=none",
            "/v1/flagged-facts?state=explained&area={area}",
            "/v1/flagged-facts?state=explained&rule=8905",
            "/v1/flagged-facts?childId={child}",
            "/v1/section-47-enquiries",
            "/v1/section-47-enquiries?area={area}",
            "/v1/section-47-enquiries?area=far-isle",
            "/v1/section-47-enquiries?stage=open",
            "/v1/section-47-enquiries?childId={child}",
            "/v1/children/{child}/conference-record",
            "/v1/children/{child}/conference-record?asAt=2010-01-01&knownOn={yesterday}",
            "/v1/children/{child}",
            "/v1/children/{child}?asAt=2022-01-01",
            "/v1/children/{child}/related-people",
            "/v1/children/{child}/addresses?asAt=2022-01-01");

    static final List<String> SEARCHES = List.of(
            "{\"nhsNumber\": \"000 000 0042\"}",
            "{\"councilChildId\": \"crowd-42\"}",
            "{\"name\": {\"given\": \"given42\", \"family\": \"family498\"}, \"dateOfBirth\": \"2012-04-04\"}",
            "{\"name\": {\"given\": \"given42\"}, \"dateOfBirth\": \"2012-04-15\"}");

    private AskedOften() {}
}
