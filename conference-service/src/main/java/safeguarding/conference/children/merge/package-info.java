/** Records that turned out to be of one person, and records that did not. */
@NullMarked
package safeguarding.conference.children.merge;

import org.jspecify.annotations.NullMarked;
