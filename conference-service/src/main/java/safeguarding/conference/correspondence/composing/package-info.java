/** What stands in a letter to one recipient: facts, rulings on each, and the text that is made of those which may stand there. */
@NullMarked
package safeguarding.conference.correspondence.composing;

import org.jspecify.annotations.NullMarked;
