package safeguarding.conference.census;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Census files of children who do not exist. */
public final class CensusXml {

    /** A file of the census 2016 with one child, on whom no rule is broken. */
    public static final String SOUND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
             <Header><CollectionDetails><Collection>CIN</Collection><Year>2016</Year><ReferenceDate>2016-03-31</ReferenceDate></CollectionDetails>
              <Source><SourceLevel>L</SourceLevel><LEA>936</LEA><SoftwareCode>made up</SoftwareCode><Release>1</Release><SerialNo>001</SerialNo><DateTime>2016-04-12T10:00:00</DateTime></Source></Header>
             <Children>
              <Child>
               <ChildIdentifiers><LAchildID>AB123</LAchildID><UPN>D936200115001</UPN><PersonBirthDate>2008-05-20</PersonBirthDate><GenderCurrent>2</GenderCurrent></ChildIdentifiers>
               <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
               <CINdetails><CINreferralDate>2015-05-05</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                <Assessments><AssessmentActualStartDate>2015-05-06</AssessmentActualStartDate><AssessmentAuthorisationDate>2015-06-10</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <Section47><S47ActualStartDate>2015-05-11</S47ActualStartDate><InitialCPCtarget>2015-06-02</InitialCPCtarget><DateOfInitialCPC>2015-06-01</DateOfInitialCPC></Section47>
                <ReferralNFA>0</ReferralNFA>
                <ChildProtectionPlans><CPPstartDate>2015-06-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>2015-08-27</CPPreviewDate><CPPreviewDate>2016-02-18</CPPreviewDate></Reviews></ChildProtectionPlans>
               </CINdetails>
              </Child>
             </Children>
            </Message>
            """;

    private CensusXml() {}

    /** The sound file with one thing otherwise: what the pattern finds, in place of it the replacement. */
    public static String with(String pattern, String replacement) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(SOUND);
        if (!matcher.find()) {
            throw new IllegalArgumentException("The sound file has no " + pattern);
        }
        return matcher.replaceAll(replacement);
    }

    /** The same child under another id. */
    public static String of(String councilChildId) {
        return SOUND.replace("AB123", councilChildId)
                .replace("<UPN>D936200115001</UPN>", "<UPNunknown>UN4</UPNunknown>");
    }

    public static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
