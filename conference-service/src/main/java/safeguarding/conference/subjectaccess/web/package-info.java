/** Subject access over HTTP. */
@NullMarked
package safeguarding.conference.subjectaccess.web;

import org.jspecify.annotations.NullMarked;
