package safeguarding.reviewing.childsummary;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.regex.Pattern;

/** Keeps every value within its line, so that no words become a sentence of the template. */
final class OneLine implements ResultMapper {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return true;
    }

    @Override
    public String map(Object result, Expression expression) {
        return GAP.matcher(result.toString()).replaceAll(" ").strip();
    }
}
