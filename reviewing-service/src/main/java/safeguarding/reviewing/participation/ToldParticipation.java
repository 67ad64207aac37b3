package safeguarding.reviewing.participation;

import org.jspecify.annotations.Nullable;

/** What is told of how a review was attended; null while nobody told. */
public record ToldParticipation(@Nullable Participation now) {}
