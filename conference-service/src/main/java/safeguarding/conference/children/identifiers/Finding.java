package safeguarding.conference.children.identifiers;

/**
 * Something that is wrong with what is written about a child. A finding never keeps a child out: it is stored with the
 * record until the value is put right.
 */
public enum Finding {
    COUNCIL_CHILD_ID_FORMAT("councilChildId", "The council's child id is not 1 to 20 letters and digits (D3)."),
    NAME_MISSING("name", "A child that is born has no name here."),
    BIRTH_DATE_MISSING("dateOfBirth", "Neither a date of birth nor an expected date of birth is known."),
    ADULT("dateOfBirth", "The date of birth makes this person 18 or older when the record was made."),
    EXPECTED_BIRTH_LONG_PAST("expectedDateOfBirth", "The expected date of birth passed more than 30 days before."),
    EXPECTED_BIRTH_FAR_AHEAD(
            "expectedDateOfBirth", "The expected date of birth is more than 310 days after the record was made."),
    NHS_NUMBER_FORMAT("identifiers.nhsNumber", "An NHS number has ten digits."),
    NHS_NUMBER_CHECK_DIGIT("identifiers.nhsNumber", "The check digit of the NHS number does not fit."),
    UPN_FORMAT(
            "identifiers.uniquePupilNumber", "A UPN has a letter and twelve digits; a temporary one ends in a letter."),
    UPN_CHECK_LETTER("identifiers.uniquePupilNumber", "The check letter of the UPN does not fit."),
    UPN_AND_REASON("identifiers.upnUnknownReason", "There is a UPN and a reason why there is none."),
    UPN_REASON_UNKNOWN("identifiers.upnUnknownReason", "The code is not in the code set UPNunknown (D4)."),
    SEX_UNKNOWN("characteristics.sex", "The code is not in the code set Sex (D4)."),
    ETHNICITY_UNKNOWN("characteristics.ethnicity", "The code is not in the code set Ethnicity (D4)."),
    DISABILITY_UNKNOWN("characteristics.disabilities", "A code is not in the code set Disability (D4)."),
    DISABILITY_NONE_WITH_OTHERS("characteristics.disabilities", "NONE stands beside another disability."),
    RESPONSIBLE_COUNCIL_FORMAT("responsibility.responsibleCouncil", "A council code has three digits.");

    private final String field;
    private final String sentence;

    Finding(String field, String sentence) {
        this.field = field;
        this.sentence = sentence;
    }

    /** The field of the child's view that is concerned. */
    public String field() {
        return field;
    }

    /** What is wrong, without the value. */
    public String sentence() {
        return sentence;
    }

    /** Stable code, such as {@code nhs-number-check-digit}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
