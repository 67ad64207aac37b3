/** What children and parents say, in their own words, and what it changed; and that the chair met the family before. */
@NullMarked
package safeguarding.conference.voice;

import org.jspecify.annotations.NullMarked;
