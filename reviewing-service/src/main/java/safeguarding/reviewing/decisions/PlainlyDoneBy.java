package safeguarding.reviewing.decisions;

/** Who does something, as it is told to the child: a part, never a person. */
public enum PlainlyDoneBy {
    CHILD,
    SOCIAL_WORKER,
    SOCIAL_WORKERS_MANAGER,
    REVIEWING_OFFICER,
    CARER,
    PARENT,
    SCHOOL,
    HEALTH,
    ADVOCATE,
    PERSONAL_ADVISER,
    SOMEBODY_ELSE
}
