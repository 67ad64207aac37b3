package safeguarding.platform.markup;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** Escapes every value that goes into an HTML page, whatever it holds. */
public final class EscapedMarkup implements ResultMapper {

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return true;
    }

    @Override
    public String map(Object result, Expression expression) {
        var escaped = new StringBuilder();
        result.toString()
                .chars()
                .forEach(each -> escaped.append(
                        switch (each) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '"' -> "&quot;";
                            case '\'' -> "&#39;";
                            default -> String.valueOf((char) each);
                        }));
        return escaped.toString();
    }
}
