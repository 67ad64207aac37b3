package safeguarding.conference.correspondence;

import static safeguarding.conference.correspondence.Ruling.ALWAYS;
import static safeguarding.conference.correspondence.Ruling.NEVER;
import static safeguarding.conference.correspondence.Ruling.OWN;
import static safeguarding.conference.correspondence.Ruling.SHOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * On each field that a letter could carry, for each kind of recipient, an explicit ruling. A field without a ruling stands in
 * no letter.
 */
public final class Rulings {

    private static final Map<LetterField, Map<RecipientKind, Ruling>> TABLE = new EnumMap<>(LetterField.class);

    static {
        // child, parent, excluded, carer, professional
        on(LetterField.RECIPIENT_NAME, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS);
        on(LetterField.RECIPIENT_ADDRESS, OWN, OWN, OWN, OWN, NEVER);
        on(LetterField.CHILD_NAME, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS);
        on(LetterField.CHILD_DATE_OF_BIRTH, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.CHILD_ADDRESS, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.CHILD_SCHOOL, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.CHILD_GP, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.CHILD_KEY_WORKER, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.CHILD_ADVOCATE, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.CHILD_IDENTIFIERS, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.CHILD_CHARACTERISTICS, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.SAFE_CONTACT, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.SIBLING, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.CONFERENCE_KIND, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS);
        on(LetterField.CONFERENCE_DATE, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS);
        on(LetterField.CONFERENCE_VENUE, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.CHAIR_NAME, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.QUORUM_OVERRIDE, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.AGENCY_PRESENT, NEVER, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.FAMILY_PRESENT, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.EXCLUSION, NEVER, NEVER, OWN, NEVER, NEVER);
        on(LetterField.OUTCOME, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS);
        on(LetterField.CATEGORY, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.REASONS, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.INTERIM_SAFETY_PLAN, SHOWN, SHOWN, NEVER, SHOWN, SHOWN);
        on(LetterField.NEW_DATE, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.FOLLOW_UP, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.ENDING_REASON, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.DISSENT, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.LEAD_SOCIAL_WORKER, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.CORE_GROUP_MEMBER, NEVER, SHOWN, NEVER, SHOWN, SHOWN);
        on(LetterField.TASK, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.NEXT_REVIEW, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.RELATIVE_NAME, NEVER, SHOWN, NEVER, NEVER, SHOWN);
        on(LetterField.RELATIVE_DATE_OF_BIRTH, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.RELATIVE_PHONE, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.RELATIVE_ADDRESS, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.FORMER_ADDRESS, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.WORDS, OWN, SHOWN, OWN, OWN, SHOWN);
        on(LetterField.WORDS_FOR_PROFESSIONALS, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.WORDS_FOR_THE_UNIT, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.SECTION, SHOWN, SHOWN, SHOWN, SHOWN, SHOWN);
        on(LetterField.SECTION_FOR_PROFESSIONALS, NEVER, NEVER, NEVER, NEVER, SHOWN);
        on(LetterField.SECTION_FOR_THE_UNIT, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.FAMILY_MEETING_NOTE, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.CORRECTION_REQUEST, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.RULE_BROKEN, NEVER, NEVER, NEVER, NEVER, NEVER);
        on(LetterField.WITHHOLDING, NEVER, NEVER, NEVER, NEVER, NEVER);
    }

    private Rulings() {}

    /** The ruling; empty when nobody gave one. */
    public static Optional<Ruling> given(LetterField field, RecipientKind recipient) {
        return Optional.ofNullable(TABLE.getOrDefault(field, Map.of()).get(recipient));
    }

    /** The ruling; a field on which nobody ruled never stands in a letter. */
    public static Ruling on(LetterField field, RecipientKind recipient) {
        return given(field, recipient).orElse(NEVER);
    }

    private static void on(
            LetterField field, Ruling child, Ruling parent, Ruling excluded, Ruling carer, Ruling professional) {
        var row = new EnumMap<RecipientKind, Ruling>(RecipientKind.class);
        row.put(RecipientKind.CHILD, child);
        row.put(RecipientKind.PARENT, parent);
        row.put(RecipientKind.EXCLUDED, excluded);
        row.put(RecipientKind.CARER, carer);
        row.put(RecipientKind.PROFESSIONAL, professional);
        TABLE.put(field, row);
    }
}
