package org.kapija.core.exchange.nist;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.message.Message;

/** Gathers a profile line by line. */
final class ProfileLines {
    private static final int FIELD_WORDS = 6;

    private String title = "";
    private final Set<String> versions = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<Integer, RecordRule> records = new HashMap<>();
    private final Map<Integer, Map<Integer, FieldRule>> fields = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private final Map<Integer, Set<Compression>> compressions = new HashMap<>();

    ProfileReading read(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            number++;
            boolean understood = line.isBlank() || line.startsWith("#") || take(line.strip());
            if (!understood) {
                return new ProfileReading.Refused(number, Message.of("nist.profile-line"));
            }
        }
        return new ProfileReading.Read(new Profile(title, versions, kinds, records, fields, closed, compressions));
    }

    private boolean take(String line) {
        String[] words = line.split(" +", -1);
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "title" -> {
                title = String.join(" ", rest);
                yield true;
            }
            case "extends" -> rest.size() == 1 && inherit(rest.getFirst());
            case "version" -> replace(versions, rest);
            case "transaction" -> replace(kinds, rest);
            case "record" -> record(rest);
            case "closed" -> rest.stream().allMatch(this::close);
            case "image" -> image(rest);
            default -> field(words);
        };
    }

    private boolean inherit(String name) {
        Optional<Profile> parent = ProfileReading.shipped(name);
        parent.ifPresent(profile -> {
            versions.addAll(profile.versions());
            kinds.addAll(profile.kinds());
            records.putAll(profile.records());
            profile.fields().forEach((type, rules) -> fields.put(type, new HashMap<>(rules)));
            closed.addAll(profile.closed());
            compressions.putAll(profile.compressions());
        });
        return parent.isPresent();
    }

    private static boolean replace(Set<String> values, List<String> by) {
        values.clear();
        return values.addAll(by);
    }

    private boolean record(List<String> words) {
        Optional<Limits> limits = words.size() < 2 ? Optional.empty() : Limits.of(words.get(1));
        Optional<Integer> type = words.isEmpty() ? Optional.empty() : number(words.getFirst());
        if (limits.isEmpty() || type.isEmpty()) {
            return false;
        }
        String name = String.join(" ", words.subList(2, words.size()));
        records.put(type.get(), new RecordRule(type.get(), limits.get(), name));
        return true;
    }

    private boolean close(String word) {
        number(word).ifPresent(closed::add);
        return number(word).isPresent();
    }

    private boolean image(List<String> words) {
        if (words.size() < 2 || number(words.getFirst()).isEmpty()) {
            return false;
        }
        Set<Compression> allowed = new HashSet<>();
        words.stream().skip(1).map(Compression::ofLabel).forEach(found -> found.ifPresent(allowed::add));
        compressions.put(number(words.getFirst()).get(), Set.copyOf(allowed));
        return allowed.size() == words.size() - 1;
    }

    private boolean field(String[] words) {
        String[] tag = words[0].split("\\.", -1);
        if (words.length < FIELD_WORDS || tag.length != 2) {
            return false;
        }
        Optional<Integer> type = number(tag[0]);
        Optional<Integer> number = number(tag[1]);
        Optional<Limits> occurrences = Limits.of(words[2]);
        Optional<Limits> length = Limits.of(words[3]);
        Optional<Characters> characters = Characters.of(words[4]);
        if (type.isEmpty() || number.isEmpty() || occurrences.isEmpty() || length.isEmpty() || characters.isEmpty()) {
            return false;
        }
        String name = String.join(" ", Arrays.asList(words).subList(FIELD_WORDS - 1, words.length));
        fields.computeIfAbsent(type.get(), _ -> new HashMap<>())
                .put(
                        number.get(),
                        new FieldRule(
                                type.get(),
                                number.get(),
                                words[1],
                                occurrences.get(),
                                length.get(),
                                characters.get(),
                                name));
        return true;
    }

    private static Optional<Integer> number(String word) {
        return word.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }
}
