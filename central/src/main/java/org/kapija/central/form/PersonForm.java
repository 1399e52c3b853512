package org.kapija.central.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.PersonDescription;

/** What an alert says of a person in words, as fields of its subject. */
final class PersonForm {
    private PersonForm() {}

    static PersonDescription read(Fields subject) throws FormFault {
        List<Sensitive<String>> aliases =
                subject.optionalTexts("aliases").stream().map(Sensitive::of).toList();
        if (aliases.size() > PersonDescription.ALIASES_MAX) {
            throw subject.wrong("aliases");
        }
        return new PersonDescription(
                subject.optionalText("surname").map(Sensitive::of),
                subject.optionalText("given").map(Sensitive::of),
                aliases,
                word(subject, "birth", PersonForm::birth).map(Sensitive::of),
                Sensitive.of(word(subject, "sex", PersonDescription::sex).orElse(Sex.UNSPECIFIED)),
                Sensitive.of(
                        word(subject, "nationality", PersonForm::nationality).orElse("")));
    }

    private static <T> Optional<T> word(Fields subject, String name, Function<String, Optional<T>> known)
            throws FormFault {
        return subject.has(name) ? Optional.of(subject.word(name, known)) : Optional.empty();
    }

    private static Optional<String> birth(String text) {
        return BirthDate.read(text).map(_ -> text);
    }

    private static Optional<String> nationality(String code) {
        return Optional.of(code).filter(PersonDescription::isNationality);
    }

    static void write(PersonDescription person, ObjectNode json) {
        person.surname().ifPresent(text -> json.put("surname", text.reveal()));
        person.given().ifPresent(text -> json.put("given", text.reveal()));
        var aliases = json.putArray("aliases");
        person.aliases().forEach(alias -> aliases.add(alias.reveal()));
        person.birth().ifPresent(text -> json.put("birth", text.reveal()));
        json.put("sex", person.sexLetter().reveal());
        json.put("nationality", person.nationality().reveal());
    }
}
