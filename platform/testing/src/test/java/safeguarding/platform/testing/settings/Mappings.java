package safeguarding.platform.testing.settings;

import static java.util.Map.entry;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The settings that the configuration mappings of a module declare, read from its sources. */
final class Mappings {

    private static final String SOURCES = "src/main/java";

    /** How the page names what a setting takes. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("Duration", "duration"),
            entry("Period", "period"),
            entry("LocalTime", "time of day"),
            entry("LocalDate", "date"),
            entry("DayOfWeek", "day of the week"),
            entry("MemorySize", "size"),
            entry("URI", "address"),
            entry("Path", "file"),
            entry("int", "number"),
            entry("Integer", "number"),
            entry("long", "number"),
            entry("boolean", "`true`, `false`"),
            entry("TwoInquorate", "`flag`, `refuse`"),
            entry("String", "text"),
            entry("Set<String>", "texts, separated by commas"));

    private static final Pattern LINK = Pattern.compile("\\{@link #(\\w+)\\(\\)}");

    private final DocTrees trees;
    private final List<Setting> found = new ArrayList<>();

    private Mappings(DocTrees trees) {
        this.trees = trees;
    }

    /** Modules below a folder that declare settings. */
    static List<Path> modules(Path top) {
        try (var files = Files.walk(top, 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .map(Path::getParent)
                    .filter(module -> Files.isDirectory(module.resolve(SOURCES)))
                    .filter(module -> !declaring(module).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a module declares, in the order of file names and lines. */
    static List<Setting> of(Path module) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(declaring(module));
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, files);
            var mappings = new Mappings(DocTrees.instance(task));
            for (var unit : task.parse()) {
                mappings.read(unit);
            }
            return mappings.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> declaring(Path module) {
        try (var files = Files.walk(module.resolve(SOURCES))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains("\n@ConfigMapping("))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CompilationUnitTree unit) {
        for (var type : unit.getTypeDecls()) {
            var mapping = (ClassTree) type;
            var prefix = argument(mapping.getModifiers().getAnnotations(), "ConfigMapping");
            members(new TreePath(new TreePath(unit), mapping), prefix.orElseThrow(), "");
        }
    }

    private void members(TreePath type, String prefix, String about) {
        for (var member : ((ClassTree) type.getLeaf()).getMembers()) {
            if (member instanceof MethodTree method) {
                member(type, method, prefix, about);
            }
        }
    }

    private void member(TreePath type, MethodTree method, String prefix, String about) {
        var key = prefix + "." + dashed(method.getName().toString());
        var meaning = about.isEmpty() ? meaning(type, method) : about + ": " + small(meaning(type, method));
        var taken = Taken.of(method.getReturnType());
        var place = key + (taken.byName ? ".NAME" : "");
        group(type, taken.type)
                .ifPresentOrElse(
                        group -> read(group, method, taken, place, meaning),
                        () -> found.add(new Setting(place, kind(taken.type), preset(method, taken), meaning)));
    }

    private void read(TreePath inner, MethodTree method, Taken taken, String place, String meaning) {
        if (inner.getLeaf().getKind() == Tree.Kind.ENUM) {
            found.add(new Setting(place, constants((ClassTree) inner.getLeaf()), preset(method, taken), meaning));
        } else {
            members(inner, place, meaning.replaceAll("\\.$", ""));
        }
    }

    private static String constants(ClassTree words) {
        return words.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(constant -> ((VariableTree) constant).getName().toString())
                .map(name -> "`" + name.toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                .collect(Collectors.joining(", "));
    }

    /** The type of the same file that a member leads to: an interface of settings, or the words that a setting takes. */
    private static Optional<TreePath> group(TreePath type, String name) {
        return Stream.iterate(type, path -> path.getLeaf() instanceof ClassTree, TreePath::getParentPath)
                .flatMap(path -> ((ClassTree) path.getLeaf())
                        .getMembers().stream()
                                .filter(member -> member instanceof ClassTree inner
                                        && inner.getSimpleName().contentEquals(name))
                                .map(inner -> new TreePath(path, inner)))
                .findFirst();
    }

    private static String kind(String type) {
        return Optional.ofNullable(KINDS.get(type))
                .orElseThrow(() -> new AssertionError("Say in KINDS what a setting of type " + type + " takes"));
    }

    private static String preset(MethodTree method, Taken taken) {
        return argument(method.getModifiers().getAnnotations(), "WithDefault")
                .map("`%s`"::formatted)
                .orElse(taken.optional ? "–" : "needed");
    }

    private static Optional<String> argument(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .map(annotation -> annotation.getArguments().getFirst())
                .map(given -> given instanceof AssignmentTree named ? named.getExpression() : given)
                .map(text -> ((LiteralTree) text).getValue().toString())
                .findFirst();
    }

    private String meaning(TreePath type, MethodTree method) {
        var comment = trees.getDocComment(new TreePath(type, method));
        if (comment == null) {
            throw new AssertionError("A setting without Javadoc: " + method.getName());
        }
        return dashedLinks(comment.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]+)}", "`$1`"));
    }

    private static String dashedLinks(String text) {
        return LINK.matcher(text).replaceAll(match -> "`" + dashed(match.group(1)) + "`");
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A sentence as it goes on after a colon; names such as DfE stay as they are. */
    private static String small(String sentence) {
        return sentence.matches("[A-Z][a-z]*,? .*")
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /** What a member takes: the type of its value, and whether it may be absent or there under many names. */
    private record Taken(String type, boolean optional, boolean byName) {

        static Taken of(Tree declared) {
            if (!(declared instanceof ParameterizedTypeTree generic)) {
                var type = declared.toString();
                return type.equals("OptionalInt") ? new Taken("int", true, false) : new Taken(type, false, false);
            }
            var last = generic.getTypeArguments().getLast().toString();
            var byName = generic.getType().toString().equals("Map");
            return new Taken(last, true, byName);
        }
    }
}
