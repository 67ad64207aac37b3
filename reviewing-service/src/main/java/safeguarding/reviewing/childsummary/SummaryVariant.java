package safeguarding.reviewing.childsummary;

/** How plainly a summary speaks. */
public enum SummaryVariant {
    /** Plain English for a child who reads. */
    STANDARD,
    /** One idea in each short sentence, headings as questions, larger type. */
    EASY_READ
}
