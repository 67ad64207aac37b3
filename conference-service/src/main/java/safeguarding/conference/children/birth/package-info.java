/** Births of children who were known before: their own, and those of children born with them. */
@NullMarked
package safeguarding.conference.children.birth;

import org.jspecify.annotations.NullMarked;
