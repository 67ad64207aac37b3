/** Merges of children's records over HTTP. */
@NullMarked
package safeguarding.conference.children.web.merge;

import org.jspecify.annotations.NullMarked;
