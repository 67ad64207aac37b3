package safeguarding.audit.tools;

/**
 * What work of a grade looks like.
 *
 * @param grade code within the scale of the tool
 * @param text what such work looks like
 */
public record Descriptor(String grade, String text) {}
