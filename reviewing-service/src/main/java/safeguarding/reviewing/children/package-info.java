/** Children as this service knows them: who they are, who is responsible, who may read them. */
@NullMarked
package safeguarding.reviewing.children;

import org.jspecify.annotations.NullMarked;
