package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Explanation;
import org.kapija.core.identity.Likelihood;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.index.PersonIndex;
import org.kapija.core.identity.index.PersonSearch;
import org.kapija.core.identity.name.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija person}: the search for persons on a file of them. Prints personal data, for whose file it is. */
@Command(
        name = "person",
        description = {
            "Searches a list of persons by name, in any script, and says why each was found.",
            "The list: CSV with the columns id, names (parted by ;), birth, sex, nationality; or JSON objects, one a line."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:somebody is possible or more", "1:nobody", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class PersonCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "words of the name, in any order and script")
    private List<String> words = List.of();

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "the list, UTF-8")
    private Path file;

    @Option(names = "--born", paramLabel = "DATE", defaultValue = "", description = "2001, 2001-02 or 2001-02-03")
    private String born;

    @Option(names = "--sex", defaultValue = "", description = "M, F or X")
    private String sex;

    @Option(
            names = "--nationality",
            paramLabel = "CODE",
            defaultValue = "",
            description = "as in a passport, such as SRB")
    private String nationality;

    @Option(names = "--most", defaultValue = "10", description = "persons at most (${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--json", description = "one JSON object a line and person on standard output")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(
                    specification.commandLine(), file + " is no file that can be read: name a list.");
        }
        PersonFile list = PersonFile.read(file);
        if (list.skipped() > 0) {
            specification
                    .commandLine()
                    .getErr()
                    .println(list.skipped() + " lines hold no person with a name: skipped.");
        }
        var out = specification.commandLine().getOut();
        try (var memory = Arena.ofConfined()) {
            var search = new PersonSearch(PersonIndex.of(list.persons().stream(), memory));
            List<PersonHit> hits = search.search(probe(), Math.max(1, most)).stream()
                    .filter(hit -> hit.likelihood() != Likelihood.NONE)
                    .toList();
            hits.forEach(hit -> out.print(json ? json(hit, list) : text(hit, list)));
            out.flush();
            return hits.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.OK;
        }
    }

    private PersonProbe probe() {
        BirthDate birth = BirthDate.UNKNOWN;
        if (!born.isEmpty()) {
            birth = BirthDate.read(born)
                    .orElseThrow(() -> new ParameterException(
                            specification.commandLine(), born + " is no date: write 2001, 2001-02 or 2001-02-03."));
        }
        if (!nationality.matches("[A-Z]{0,3}")) {
            throw new ParameterException(
                    specification.commandLine(), nationality + " is no code: write up to three capitals, such as SRB.");
        }
        return new PersonProbe(Name.of(String.join(" ", words)), new Traits(birth, PersonFile.sex(sex), nationality));
    }

    private static String text(PersonHit hit, PersonFile list) {
        var text = new StringBuilder(String.format(
                "%s  %s  %.2f  %s%n",
                list.ids().get(hit.id()), Sentence.of(hit.likelihood().message()), hit.score(), name(hit, list)));
        Explanation.of(hit)
                .forEach(sentence ->
                        text.append("  ").append(Sentence.of(sentence)).append('\n'));
        return text.toString();
    }

    private static String name(PersonHit hit, PersonFile list) {
        return list.persons().get(hit.id()).names().getFirst().reveal();
    }

    private static String json(PersonHit hit, PersonFile list) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("id", list.ids().get(hit.id()));
        root.put("name", name(hit, list));
        root.put("likelihood", hit.likelihood().word());
        root.put("score", hit.score());
        var why = root.putArray("why");
        Explanation.of(hit).forEach(sentence -> why.add(Sentence.of(sentence)));
        return root + "\n";
    }
}
