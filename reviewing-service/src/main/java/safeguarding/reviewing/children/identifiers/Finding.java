package safeguarding.reviewing.children.identifiers;

/**
 * Something that is wrong with what is written about a child. A finding never keeps a child out: it is stored with the
 * record until the value is put right.
 */
public enum Finding {
    COUNCIL_CHILD_ID_FORMAT("councilChildId", "The council's child id is not 1 to 20 letters and digits."),
    NAME_MISSING("name", "The child has no name here."),
    BIRTH_DATE_MISSING("dateOfBirth", "No date of birth is known."),
    ADULT("dateOfBirth", "The date of birth makes this person 18 or older when the record was made."),
    UNACCOMPANIED_AFTER_CHILDHOOD(
            "unaccompanied.ceasedOn", "The child was unaccompanied beyond the 18th birthday (E, DUC)."),
    NHS_NUMBER_FORMAT("identifiers.nhsNumber", "An NHS number has ten digits."),
    NHS_NUMBER_CHECK_DIGIT("identifiers.nhsNumber", "The check digit of the NHS number does not fit."),
    UPN_FORMAT(
            "identifiers.uniquePupilNumber",
            "A UPN has a letter and twelve digits; a temporary one ends in a letter (168)."),
    UPN_CHECK_LETTER("identifiers.uniquePupilNumber", "The check letter of the UPN does not fit (K)."),
    UPN_AND_REASON("identifiers.upnUnknownReason", "There is a UPN and a reason why there is none (168)."),
    UPN_REASON_UNKNOWN("identifiers.upnUnknownReason", "The reason is none of UN1 to UN5 (168)."),
    UPN_MISSING("identifiers.uniquePupilNumber", "There is neither a UPN nor a reason why there is none (168)."),
    SEX_UNKNOWN("characteristics.sex", "The code is not in the code set SEX (E)."),
    ETHNICITY_FORMAT("characteristics.ethnicity", "An ethnicity code has four capitals."),
    MOTHER_MISSING("characteristics.mother", "Of a girl it has to be said whether she is a mother (393)."),
    MOTHER_NOT_FEMALE("characteristics.mother", "Somebody who is not female is said to be a mother."),
    MOTHER_DATE_WITHOUT_MOTHER("characteristics.motherSince", "There is a date of motherhood of no mother."),
    HOME_COUNCIL_FORMAT("responsibility.homeCouncil", "A council code has three digits.");

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
