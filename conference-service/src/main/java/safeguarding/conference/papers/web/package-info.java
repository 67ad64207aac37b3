/** Minutes over HTTP. */
@NullMarked
package safeguarding.conference.papers.web;

import org.jspecify.annotations.NullMarked;
