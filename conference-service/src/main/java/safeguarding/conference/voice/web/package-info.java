/** Words and meetings over HTTP. */
@NullMarked
package safeguarding.conference.voice.web;

import org.jspecify.annotations.NullMarked;
