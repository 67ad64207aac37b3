/** What a review was, told to its child in plain words: from templates, with no internal matter. */
@NullMarked
package safeguarding.reviewing.childsummary;

import org.jspecify.annotations.NullMarked;
