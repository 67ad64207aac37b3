/** Letters over HTTP. */
@NullMarked
package safeguarding.conference.correspondence.web;

import org.jspecify.annotations.NullMarked;
