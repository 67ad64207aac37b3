/** Care proceedings: the letter before them, the 26 weeks from the issue, hearings, extensions and the final order. */
@NullMarked
package safeguarding.conference.court;

import org.jspecify.annotations.NullMarked;
