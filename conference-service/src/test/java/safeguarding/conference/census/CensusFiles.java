package safeguarding.conference.census;

import static org.assertj.core.api.Assertions.assertThat;

/** Census files for the tests of other parts. */
public final class CensusFiles {

    private CensusFiles() {}

    /** A file of 2016 about one child, on whom no rule is broken: section 47, conference, plan and two reviews. */
    public static String sound(String councilChildId) {
        return CensusXml.of(councilChildId);
    }

    /** Reads a file in. */
    public static void taken(String xml) {
        assertThat(CensusUploads.outcomes(CensusUploads.upload(xml)))
                .isNotEmpty()
                .doesNotContain("rejected", "failed");
    }
}
