package safeguarding.conference.returns.census;

import static safeguarding.conference.returns.census.CensusElement.ALWAYS;
import static safeguarding.conference.returns.census.CensusElement.STILL;
import static safeguarding.conference.returns.census.CensusElement.coded;
import static safeguarding.conference.returns.census.CensusElement.group;
import static safeguarding.conference.returns.census.CensusElement.value;

import java.util.List;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusChild.Identifiers;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusEpisode.Assessment;
import safeguarding.conference.census.file.CensusEpisode.Interval;
import safeguarding.conference.census.file.CensusEpisode.Section47;
import safeguarding.conference.census.file.CensusPlan;

/** The elements of a child in the census, in the order of the file (D2), each with its years and its code set. */
final class CensusElements {

    /** D3: the last year of GenderCurrent; the next has Sex. */
    static final int LAST_YEAR_OF_GENDER = 2024;

    /** D3: the first year with plans for children in need. */
    static final int FIRST_YEAR_OF_PLANS_IN_NEED = 2022;

    private static final List<CensusElement<Identifiers>> IDENTIFIERS = List.of(
            value("LAchildID", "N00097", Identifiers::councilChildId),
            value("UPN", "N00001", Identifiers::upn),
            value("FormerUPN", "N00002", Identifiers::formerUpn),
            coded("UPNunknown", "N00135", "UPNunknown", Identifiers::upnUnknown),
            value("PersonBirthDate", "N00066", Identifiers::bornOn),
            value("ExpectedPersonBirthDate", "N00098", Identifiers::expectedOn),
            new CensusElement.Value<>(
                    "GenderCurrent", "", ALWAYS, LAST_YEAR_OF_GENDER, "GenderCurrent", Identifiers::sex),
            new CensusElement.Value<>("Sex", "N00783", LAST_YEAR_OF_GENDER + 1, STILL, "Sex", Identifiers::sex),
            value("PersonDeathDate", "N00108", Identifiers::diedOn));

    private static final List<CensusElement<CensusChild>> CHARACTERISTICS = List.of(
            coded("Ethnicity", "N00177", "Ethnicity", CensusChild::ethnicity),
            new CensusElement.Values<>(
                    "Disabilities", "Disability", "N00099", ALWAYS, STILL, "Disability", CensusChild::disabilities));

    private static final List<CensusElement<Assessment>> ASSESSMENT = List.of(
            value("AssessmentActualStartDate", "N00159", Assessment::startedOn),
            value("AssessmentInternalReviewDate", "N00161", Assessment::reviewOn),
            value("AssessmentAuthorisationDate", "N00160", Assessment::authorisedOn),
            new CensusElement.Values<>(
                    "FactorsIdentifiedAtAssessment",
                    "AssessmentFactors",
                    "N00181",
                    ALWAYS,
                    STILL,
                    "AssessmentFactors",
                    Assessment::factors));

    private static final List<CensusElement<Interval>> PLAN_IN_NEED = List.of(
            value("CINPlanStartDate", "N00689", Interval::startedOn),
            value("CINPlanEndDate", "N00690", Interval::endedOn));

    private static final List<CensusElement<Section47>> SECTION_47 = List.of(
            value("S47ActualStartDate", "N00148", Section47::startedOn),
            value("InitialCPCtarget", "N00109", Section47::targetOn),
            value("DateOfInitialCPC", "N00110", Section47::conferenceOn),
            value("ICPCnotRequired", "N00111", Section47::conferenceNotRequired));

    private static final List<CensusElement<CensusPlan>> PLAN = List.of(
            value("CPPstartDate", "N00105", CensusPlan::startedOn),
            value("CPPendDate", "N00115", CensusPlan::endedOn),
            coded("InitialCategoryOfAbuse", "N00113", "CategoryOfAbuse", CensusPlan::initialCategory),
            coded("LatestCategoryOfAbuse", "N00114", "CategoryOfAbuse", CensusPlan::latestCategory),
            value("NumberOfPreviousCPP", "N00106", CensusPlan::previousPlans),
            new CensusElement.Values<>(
                    "Reviews", "CPPreviewDate", "N00116", ALWAYS, STILL, null, CensusPlan::reviewedOn));

    private static final List<CensusElement<CensusEpisode>> EPISODE = List.of(
            value("CINreferralDate", "N00100", CensusEpisode::referredOn),
            coded("ReferralSource", "N00152", "ReferralSource", CensusEpisode::referralSource),
            coded("PrimaryNeedCode", "N00101", "PrimaryNeedCode", CensusEpisode::primaryNeed),
            value("CINclosureDate", "N00102", CensusEpisode::closedOn),
            coded("ReasonForClosure", "N00103", "ReasonForClosure", CensusEpisode::closureReason),
            value("DateOfInitialCPC", "N00110", CensusEpisode::conferenceOn),
            group("Assessments", CensusEpisode::assessments, ASSESSMENT),
            new CensusElement.Group<>(
                    "CINPlanDates", FIRST_YEAR_OF_PLANS_IN_NEED, STILL, CensusEpisode::childInNeedPlans, PLAN_IN_NEED),
            group("Section47", CensusEpisode::section47s, SECTION_47),
            value("ReferralNFA", "N00112", CensusEpisode::noFurtherAction),
            group("ChildProtectionPlans", CensusEpisode::plans, PLAN));

    /** A child with all that is told of it. */
    static final CensusElement<CensusChild> CHILD = group(
            "Child",
            List::of,
            List.of(
                    group("ChildIdentifiers", child -> List.of(child.identifiers()), IDENTIFIERS),
                    group("ChildCharacteristics", List::of, CHARACTERISTICS),
                    group("CINdetails", CensusChild::episodes, EPISODE)));

    private CensusElements() {}
}
