package safeguarding.conference.correspondence.composing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.involvement.Participant;
import safeguarding.conference.involvement.ViewsGiven;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.FollowUp;
import safeguarding.conference.plan.Outcome;

/** Codes in plain English, as families read them. */
final class PlainWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(ConferenceKind kind) {
        return switch (kind) {
            case INITIAL -> "initial child protection conference";
            case REVIEW -> "review child protection conference";
            case TRANSFER_IN -> "transfer child protection conference";
            case PRE_BIRTH -> "pre-birth child protection conference";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PLAN_MADE -> "There will be a child protection plan.";
            case NO_PLAN -> "There will be no child protection plan.";
            case ADJOURNED -> "The conference did not finish. It will go on another day.";
            case INQUORATE ->
                "Too few agencies came, so the conference could not decide about a plan. It will meet again.";
            case CONTINUED -> "The child protection plan goes on.";
            case CATEGORY_CHANGED -> "The child protection plan goes on, for another kind of harm than before.";
            case ENDED -> "The child protection plan has ended.";
        };
    }

    static String of(Category category) {
        return switch (category) {
            case NEGLECT -> "neglect";
            case PHYSICAL -> "physical abuse";
            case SEXUAL -> "sexual abuse";
            case EMOTIONAL -> "emotional abuse";
            case MULTIPLE -> "more than one kind of harm";
        };
    }

    static String of(FollowUp followUp) {
        return switch (followUp) {
            case CHILD_IN_NEED -> "Help goes on with a child in need plan.";
            case EARLY_HELP -> "Help goes on as early help.";
            case NO_ACTION -> "Children's services will do nothing more now.";
        };
    }

    static String of(EndingReason reason) {
        return switch (reason) {
            case HARM_NO_LONGER_LIKELY -> "The plan ended because serious harm is no longer likely.";
            case MOVED_AND_TAKEN_OVER -> "The plan ended because another council has taken it over.";
            case TURNED_18 -> "The plan ended on the eighteenth birthday.";
            case DIED -> "The plan has ended.";
            case LEFT_UK -> "The plan ended because of a move to another country.";
        };
    }

    static String of(AgencyKind kind) {
        return switch (kind) {
            case SOCIAL_CARE -> "children's social care";
            case POLICE -> "the police";
            case SCHOOL -> "the school";
            case EARLY_YEARS -> "the nursery or childminder";
            case SCHOOL_NURSE -> "the school nurse";
            case HEALTH_VISITOR -> "the health visitor";
            case MIDWIFE -> "the midwife";
            case GP -> "the family doctor";
            case HOSPITAL -> "the hospital";
            case CHILD_MENTAL_HEALTH -> "the mental health service for children";
            case ADULT_MENTAL_HEALTH -> "the mental health service for adults";
            case SUBSTANCE_MISUSE -> "the drug and alcohol service";
            case PROBATION -> "probation";
            case ADULT_SOCIAL_CARE -> "adult social care";
            case DOMESTIC_ABUSE_SERVICE -> "the domestic abuse service";
            case HOUSING -> "housing";
            case VOLUNTARY -> "a voluntary organisation";
            case OTHER -> "another agency";
        };
    }

    static String of(Participant participant) {
        return switch (participant) {
            case CHILD -> "the child";
            case PARENT -> "a parent";
            case CARER -> "a carer";
            case OTHER_RELATIVE -> "another relative";
            case ADVOCATE -> "an advocate";
        };
    }

    static String of(ViewsGiven views) {
        return switch (views) {
            case SPOKEN -> "You told the conference what you think.";
            case WRITTEN -> "The conference read what you wrote.";
            case THROUGH_ADVOCATE -> "Your advocate told the conference what you think.";
            case THROUGH_PROFESSIONAL -> "A professional told the conference what you think.";
            case NOT_GIVEN -> "The conference did not hear what you think.";
        };
    }
}
