package safeguarding.conference.census.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusEpisode.Assessment;
import safeguarding.conference.census.file.CensusEpisode.Interval;
import safeguarding.conference.census.file.CensusEpisode.Section47;

/** Reads one Child element (D2). Elements it does not know, such as those of later years, are passed over. */
final class ChildReading {

    private ChildReading() {}

    static CensusChild read(Element child, int year) {
        var identifiers = first(child, "ChildIdentifiers");
        var characteristics = first(child, "ChildCharacteristics");
        return new CensusChild(
                year,
                identifiers(identifiers),
                characteristics.value("Ethnicity"),
                texts(characteristics.all("Disabilities", "Disability")),
                child.all("CINdetails").map(ChildReading::episode).toList(),
                List.of());
    }

    private static CensusChild.Identifiers identifiers(Element identifiers) {
        return new CensusChild.Identifiers(
                identifiers.value("LAchildID"),
                identifiers.value("UPN"),
                identifiers.value("FormerUPN"),
                identifiers.value("UPNunknown"),
                identifiers.value("PersonBirthDate"),
                identifiers.value("ExpectedPersonBirthDate"),
                sex(identifiers),
                identifiers.value("PersonDeathDate"));
    }

    /** Sex replaced GenderCurrent in 2025 (D3). */
    private static @Nullable String sex(Element identifiers) {
        var sex = identifiers.value("Sex");
        return sex == null ? identifiers.value("GenderCurrent") : sex;
    }

    private static CensusEpisode episode(Element details) {
        return new CensusEpisode(
                details.value("CINreferralDate"),
                details.value("ReferralSource"),
                details.value("PrimaryNeedCode"),
                details.value("CINclosureDate"),
                details.value("ReasonForClosure"),
                details.value("DateOfInitialCPC"),
                details.value("ReferralNFA"),
                details.all("Assessments").map(ChildReading::assessment).toList(),
                details.all("CINPlanDates")
                        .map(plan -> new Interval(plan.value("CINPlanStartDate"), plan.value("CINPlanEndDate")))
                        .toList(),
                details.all("Section47").map(ChildReading::section47).toList(),
                details.all("ChildProtectionPlans").map(ChildReading::plan).toList());
    }

    private static Assessment assessment(Element assessment) {
        return new Assessment(
                assessment.value("AssessmentActualStartDate"),
                assessment.value("AssessmentInternalReviewDate"),
                assessment.value("AssessmentAuthorisationDate"),
                texts(assessment.all("FactorsIdentifiedAtAssessment", "AssessmentFactors")));
    }

    private static Section47 section47(Element enquiry) {
        return new Section47(
                enquiry.value("S47ActualStartDate"),
                enquiry.value("InitialCPCtarget"),
                enquiry.value("DateOfInitialCPC"),
                enquiry.value("ICPCnotRequired"));
    }

    private static CensusPlan plan(Element plan) {
        return new CensusPlan(
                plan.value("CPPstartDate"),
                plan.value("CPPendDate"),
                plan.value("InitialCategoryOfAbuse"),
                plan.value("LatestCategoryOfAbuse"),
                plan.value("NumberOfPreviousCPP"),
                plan.all("Reviews").flatMap(ChildReading::reviews).toList());
    }

    /** A group without a date is told apart from no group at all (8842Q). */
    private static Stream<String> reviews(Element group) {
        var days = group.all("CPPreviewDate").map(Element::text).toList();
        return days.isEmpty() ? Stream.of("") : days.stream();
    }

    private static Element first(Element parent, String name) {
        return parent.all(name).findFirst().orElse(new Element(name, "", List.of()));
    }

    private static List<String> texts(Stream<Element> elements) {
        return elements.map(Element::text).filter(text -> !text.isEmpty()).toList();
    }
}
