/** The summary of a review for its child over HTTP: as data, as a page and as plain text. */
@NullMarked
package safeguarding.reviewing.childsummary.web;

import org.jspecify.annotations.NullMarked;
