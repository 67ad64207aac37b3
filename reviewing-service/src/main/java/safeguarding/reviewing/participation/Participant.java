package safeguarding.reviewing.participation;

/** Who may take part in a review. */
public enum Participant {
    CHILD,
    PARENT,
    CARER,
    IRO,
    SOCIAL_WORKER,
    TEAM_MANAGER,
    SCHOOL,
    HEALTH,
    CHILDRENS_GUARDIAN,
    ADVOCATE,
    INTERPRETER,
    OTHER
}
