package safeguarding.audit.tools;

/**
 * One answer that can be chosen.
 *
 * @param code stable code within the question
 * @param text what people read
 * @param percent what it is worth, 0 to 100
 */
public record Option(String code, String text, int percent) {}
