/** Births over HTTP. */
@NullMarked
package safeguarding.conference.children.web.birth;

import org.jspecify.annotations.NullMarked;
