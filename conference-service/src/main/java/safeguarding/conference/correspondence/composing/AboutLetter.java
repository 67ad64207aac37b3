package safeguarding.conference.correspondence.composing;

import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.LetterTo;

/**
 * The letter for which facts are gathered.
 *
 * @param conference the conference it tells of
 * @param to to whom, about what
 * @param recipient who that is
 */
record AboutLetter(ChildProtectionConference conference, LetterTo to, Recipient recipient) {}
