/** What is recorded of the children of a return, read page by page. */
@NullMarked
package safeguarding.conference.returns.store;

import org.jspecify.annotations.NullMarked;
