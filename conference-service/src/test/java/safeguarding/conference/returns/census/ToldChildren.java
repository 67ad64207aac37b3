package safeguarding.conference.returns.census;

import java.util.List;

/** Children as census files of a year tell of them, plain ones and odd ones. None of them exists. */
final class ToldChildren {

    private ToldChildren() {}

    /** A file with these children. */
    static String file(int year, List<String> children) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%1$d</Year>\
            <ReferenceDate>%1$d-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>\
            <LEA>936</LEA><SoftwareCode>made up</SoftwareCode><Release>1</Release><SerialNo>001</SerialNo>\
            <DateTime>%1$d-04-12T10:00:00</DateTime></Source></Header><Children>%2$s</Children></Message>
            """.formatted(year, String.join("\n", children));
    }

    /** One of each kind; the ids are the prefix with a number. */
    static List<String> of(int year, String prefix) {
        return List.of(
                        plain(),
                        unborn(),
                        severalEpisodes(year),
                        transferIn(),
                        wordsThatAreNone(),
                        endThatIsNone(),
                        stillOpen())
                .stream()
                .map(child -> child.replace("GENDER", year > 2024 ? "<Sex>F</Sex>" : "<GenderCurrent>2</GenderCurrent>")
                        .replace("NOTYET", year > 2024 ? "<Sex>U</Sex>" : "<GenderCurrent>0</GenderCurrent>")
                        .replace("AFTER", Integer.toString(year))
                        .replace("BEFORE", Integer.toString(year - 2))
                        .replace("YEAR", Integer.toString(year - 1))
                        .replaceAll("\\n\\s*", ""))
                .toList()
                .stream()
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(), children -> numbered(children, prefix)));
    }

    private static List<String> numbered(List<String> children, String prefix) {
        return java.util.stream.IntStream.range(0, children.size())
                .mapToObj(i -> children.get(i).replace("NUMBER", prefix + i))
                .toList();
    }

    private static String plain() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPN>D936200115001</UPN>
            <FormerUPN>&lt;Zo\u00eb &amp; \ud83d\ude00\u4e2d&gt;</FormerUPN><PersonBirthDate>2008-05-20</PersonBirthDate>GENDER
            </ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>VIS</Disability><Disability>MOB</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>YEAR-05-05</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>YEAR-05-06</AssessmentActualStartDate><AssessmentInternalReviewDate>YEAR-05-20</AssessmentInternalReviewDate><AssessmentAuthorisationDate>YEAR-06-10</AssessmentAuthorisationDate>
            <FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors><AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <Section47><S47ActualStartDate>YEAR-05-11</S47ActualStartDate><InitialCPCtarget>YEAR-06-02</InitialCPCtarget><DateOfInitialCPC>YEAR-06-01</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>YEAR-06-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>YEAR-08-27</CPPreviewDate><CPPreviewDate>AFTER-02-18</CPPreviewDate></Reviews></ChildProtectionPlans>
            </CINdetails></Child>
            """;
    }

    private static String unborn() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPNunknown>UN1</UPNunknown><ExpectedPersonBirthDate>AFTER-05-01</ExpectedPersonBirthDate>NOTYET</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>
            <CINdetails><CINreferralDate>YEAR-12-01</CINreferralDate><ReferralSource>3A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode>
            <Section47><S47ActualStartDate>YEAR-12-04</S47ActualStartDate><DateOfInitialCPC>YEAR-12-15</DateOfInitialCPC></Section47>
            <ReferralNFA>false</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>YEAR-12-15</CPPstartDate><InitialCategoryOfAbuse>SAB</InitialCategoryOfAbuse><LatestCategoryOfAbuse>SAB</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>
            </CINdetails></Child>
            """;
    }

    private static String severalEpisodes(int year) {
        var inNeed = year < 2022 ? "" : """
                <CINPlanDates><CINPlanStartDate>AFTER-01-09</CINPlanStartDate><CINPlanEndDate>AFTER-02-01</CINPlanEndDate></CINPlanDates>
                <CINPlanDates><CINPlanStartDate>AFTER-02-20</CINPlanStartDate></CINPlanDates>
                """;
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPNunknown>UN4</UPNunknown><PersonBirthDate>2010-01-15</PersonBirthDate>GENDER</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>REFU</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>YEAR-04-02</CINreferralDate><ReferralSource>1A</ReferralSource><CINclosureDate>YEAR-04-02</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure><ReferralNFA>1</ReferralNFA></CINdetails>
            <CINdetails><CINreferralDate>BEFORE-06-05</CINreferralDate><ReferralSource>10</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>YEAR-07-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
            <Assessments><AssessmentActualStartDate>YEAR-04-06</AssessmentActualStartDate><AssessmentAuthorisationDate>YEAR-05-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>21</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
            <Section47><S47ActualStartDate>YEAR-05-11</S47ActualStartDate><InitialCPCtarget>YEAR-06-02</InitialCPCtarget><ICPCnotRequired>true</ICPCnotRequired></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>BEFORE-06-20</CPPstartDate><CPPendDate>YEAR-06-11</CPPendDate><InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>PHY</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>YEAR-06-11</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>
            <CINdetails><CINreferralDate>YEAR-09-05</CINreferralDate><ReferralSource>4</ReferralSource><PrimaryNeedCode>N5</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>YEAR-09-06</AssessmentActualStartDate><AssessmentAuthorisationDate>YEAR-10-10</AssessmentAuthorisationDate></Assessments>
            <Assessments><AssessmentActualStartDate>AFTER-03-01</AssessmentActualStartDate></Assessments>
            %s
            <Section47><S47ActualStartDate>YEAR-09-08</S47ActualStartDate><DateOfInitialCPC>YEAR-09-20</DateOfInitialCPC></Section47>
            <Section47><S47ActualStartDate>AFTER-03-20</S47ActualStartDate></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>YEAR-09-20</CPPstartDate><CPPendDate>YEAR-12-13</CPPendDate><InitialCategoryOfAbuse>EMO</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>YEAR-12-13</CPPreviewDate></Reviews></ChildProtectionPlans>
            </CINdetails></Child>
            """.formatted(inNeed);
    }

    private static String transferIn() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPNunknown>UN5</UPNunknown><PersonBirthDate>2011-07-15</PersonBirthDate>GENDER<PersonDeathDate>AFTER-02-02</PersonDeathDate></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>MWBC</Ethnicity><Disabilities><Disability>AUT</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>YEAR-10-05</CINreferralDate><ReferralSource>5C</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>AFTER-02-02</CINclosureDate><ReasonForClosure>RC2</ReasonForClosure><DateOfInitialCPC>YEAR-10-14</DateOfInitialCPC>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>YEAR-10-14</CPPstartDate><CPPendDate>AFTER-02-02</CPPendDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>2</NumberOfPreviousCPP></ChildProtectionPlans>
            </CINdetails></Child>
            """;
    }

    /** What is no date, no code and no number is given back as it was written. */
    private static String wordsThatAreNone() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPN>d93 not one</UPN><UPNunknown>UN9</UPNunknown><PersonBirthDate>2012-02-30</PersonBirthDate>GENDER</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>ZZZZ</Ethnicity><Disabilities><Disability>NONE</Disability><Disability>XX</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>last May</CINreferralDate><ReferralSource>99</ReferralSource><PrimaryNeedCode>N77</PrimaryNeedCode>
            <Section47><S47ActualStartDate>YEAR-13-01</S47ActualStartDate><InitialCPCtarget>soon</InitialCPCtarget><DateOfInitialCPC>YEAR-06-08</DateOfInitialCPC></Section47>
            <ReferralNFA>no</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>YEAR-06-31</CPPstartDate><InitialCategoryOfAbuse>MUL</InitialCategoryOfAbuse><LatestCategoryOfAbuse>ABC</LatestCategoryOfAbuse><NumberOfPreviousCPP>some</NumberOfPreviousCPP><Reviews><CPPreviewDate>YEAR-09-01</CPPreviewDate><CPPreviewDate>then</CPPreviewDate></Reviews></ChildProtectionPlans>
            </CINdetails></Child>
            """;
    }

    private static String endThatIsNone() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPNunknown>UN4</UPNunknown><PersonBirthDate>2012-01-15</PersonBirthDate>GENDER</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>REFU</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>BEFORE-06-05</CINreferralDate><ReferralSource>10</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <Section47><S47ActualStartDate>YEAR-09-08</S47ActualStartDate><DateOfInitialCPC>YEAR-09-20</DateOfInitialCPC></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>BEFORE-06-20</CPPstartDate><CPPendDate>31/05/YEAR</CPPendDate><InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>PHY</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>
            <ChildProtectionPlans><CPPstartDate>YEAR-09-20</CPPstartDate><InitialCategoryOfAbuse>EMO</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>
            </CINdetails></Child>
            """;
    }

    private static String stillOpen() {
        return """
            <Child><ChildIdentifiers><LAchildID>NUMBER</LAchildID><UPNunknown>UN2</UPNunknown><PersonBirthDate>2013-03-15</PersonBirthDate>GENDER</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>BOTH</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>BEFORE-05-05</CINreferralDate><ReferralSource>8</ReferralSource><PrimaryNeedCode>N2</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails></Child>
            """;
    }
}
