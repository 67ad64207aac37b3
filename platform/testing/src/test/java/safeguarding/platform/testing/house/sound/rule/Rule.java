package safeguarding.platform.testing.house.sound.rule;

/** A rule of the field. */
public record Rule(String id) {}
