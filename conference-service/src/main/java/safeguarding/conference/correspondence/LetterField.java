package safeguarding.conference.correspondence;

import safeguarding.platform.coding.Codes;

/** Everything that a letter could carry. What is to stand in a letter is given its place here, and its rulings. */
public enum LetterField {
    RECIPIENT_NAME,
    RECIPIENT_ADDRESS,
    CHILD_NAME,
    CHILD_DATE_OF_BIRTH,
    CHILD_ADDRESS,
    CHILD_SCHOOL,
    CHILD_GP,
    CHILD_KEY_WORKER,
    CHILD_ADVOCATE,
    CHILD_IDENTIFIERS,
    CHILD_CHARACTERISTICS,
    SAFE_CONTACT,
    SIBLING,
    CONFERENCE_KIND,
    CONFERENCE_DATE,
    CONFERENCE_VENUE,
    CHAIR_NAME,
    QUORUM_OVERRIDE,
    AGENCY_PRESENT,
    FAMILY_PRESENT,
    EXCLUSION,
    OUTCOME,
    CATEGORY,
    REASONS,
    INTERIM_SAFETY_PLAN,
    NEW_DATE,
    FOLLOW_UP,
    ENDING_REASON,
    DISSENT,
    LEAD_SOCIAL_WORKER,
    CORE_GROUP_MEMBER,
    TASK,
    NEXT_REVIEW,
    RELATIVE_NAME,
    RELATIVE_DATE_OF_BIRTH,
    RELATIVE_PHONE,
    RELATIVE_ADDRESS,
    FORMER_ADDRESS,
    WORDS,
    WORDS_FOR_PROFESSIONALS,
    WORDS_FOR_THE_UNIT,
    SECTION,
    SECTION_FOR_PROFESSIONALS,
    SECTION_FOR_THE_UNIT,
    FAMILY_MEETING_NOTE,
    CORRECTION_REQUEST,
    RULE_BROKEN,
    WITHHOLDING;

    /** The code in templates and answers, such as {@code child-name}. */
    public String code() {
        return Codes.of(this);
    }
}
