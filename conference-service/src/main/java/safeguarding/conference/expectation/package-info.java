/** Who is expected at a conference: circumstances of children, editable rules on them, and what the chair adds or removes. */
@NullMarked
package safeguarding.conference.expectation;

import org.jspecify.annotations.NullMarked;
